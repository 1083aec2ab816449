// Shows a consultant's link on the consultant's own page, as high as it needs to be:
// <script src="https://this-site/embed.js" data-link="slug" async></script>
// If you like, data-lang="de" for a language other than the reader's own, and data-title="…" for the name of the frame.
(() => {
  const HIGHEST = 60000;
  const LOWEST = 50;
  const PATIENCE = 5000;

  const script = document.currentScript;
  if (!script?.src) return;
  const site = new URL(script.src).origin;
  const slug = script.dataset.link ?? "";
  const isSlug = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug);
  const lang = script.dataset.lang ?? "";
  const address = site + (isSlug ? `/l/${slug}` : "/") + (lang && `?lang=${encodeURIComponent(lang)}`);
  const title = script.dataset.title || "Scope or Seat";

  // Where no frame can be: a link to the same page.
  const link = document.createElement("a");
  link.href = address;
  link.textContent = title;
  link.target = "_blank";
  link.rel = "noopener";
  if (!isSlug) {
    script.after(link);
    return;
  }

  const frame = document.createElement("iframe");
  frame.src = address;
  frame.title = title;
  frame.loading = "lazy";
  frame.referrerPolicy = "no-referrer";
  frame.allow = "clipboard-write";
  frame.sandbox = "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";
  Object.assign(frame.style, { display: "block", width: "100%", height: "40rem", border: "0" });

  // The page in the frame says how high it is, and nothing else is taken from anybody.
  let answered = false;
  addEventListener("message", event => {
    if (event.source !== frame.contentWindow || event.origin !== site) return;
    const height = event.data?.height;
    if (typeof height !== "number" || !(height >= LOWEST && height <= HIGHEST)) return;
    answered = true;
    frame.style.height = `${height}px`;
  });

  // The first page waits to be read; whoever goes on inside starts at the top of the next. A page that never answers
  // is not shown here: the link is closed, or does not list this site.
  let pages = 0;
  frame.addEventListener("load", () => {
    if (pages++ && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
    setTimeout(() => { if (!answered) frame.replaceWith(link); }, PATIENCE);
  });
  script.after(frame);
})();
