// In a frame on the consultant's own site: tells that site how high the page is and nothing else, and takes no messages.
if (parent !== window) {
  const sites = document.querySelector("meta[name=framed-by]").content.split(" ");
  const around = location.ancestorOrigins?.[0];

  // One that ends with ":*" is this very computer, at any port. A browser that does not name the site around delivers
  // to the right one of the others, and to no other; it has shown this page to none that is not among them.
  const isAround = site => site.endsWith(":*")
    ? around === site.slice(0, -2) || around.startsWith(site.slice(0, -1))
    : around === site;
  const receivers = around
    ? sites.some(isAround) ? [around] : []
    : sites.map(site => site.endsWith(":*") ? "*" : site);
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    receivers.forEach(site => parent.postMessage({ height }, site));
  };
  tell(); // a frame out of sight is not drawn, and so not observed
  new ResizeObserver(tell).observe(document.documentElement);

  // Only pages of this link may stand in the frame. All else opens beside it: other sites, documents.
  const belongs = link => {
    const address = new URL(link.href);
    return address.origin === location.origin && !link.type
      && (address.pathname.includes("/l/") || address.searchParams.has("link"));
  };
  document.addEventListener("click", event => {
    const link = event.target.closest("a[href]");
    if (!link || belongs(link)) return;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
  }, true);
}
