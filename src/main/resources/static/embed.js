// Shows a consultant's link on the consultant's own page, as high as it needs to be:
// <script src="https://this-site/embed.js" data-link="slug" async></script>
// If you like, data-lang="de" for a language other than the reader's own, and data-title="…" for the name of the frame.
(() => {
  const HIGHEST = 60000;
  const LOWEST = 50;
  const PATIENCE = 5000;

  const say = text => console.error(`Scope or Seat, embed.js: ${text}`);

  // A module has no script of its own; one address runs once as a module, however often it stands in the page.
  const scripts = document.currentScript ? [document.currentScript] : [...document.querySelectorAll("script[src]")]
    .filter(script => new URL(script.src).pathname.endsWith("/embed.js") && !("shown" in script.dataset));

  // The name of a link as people write it: with capitals, in quotes of any kind, as a whole address.
  const named = text => (/(?:\/l\/|[?&]link=)([^/?#&]*)/.exec(text)?.[1] ?? text).trim().toLowerCase()
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, "");

  // Where the script stands; at the end of the page if it stands where nothing is shown.
  const show = (script, element) =>
    document.body?.contains(script) ? script.after(element) : document.body.append(element);

  const embed = script => {
    script.dataset.shown = "";
    const [base, rest] = script.src.split("/embed.js");
    const site = new URL(base).origin;
    const slug = named(script.dataset.link ?? rest);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
      say(`nothing is shown, because data-link="${script.dataset.link ?? ""}" is not the name of a link. Write data-link="…" with what follows /l/ in its address.`);
      return;
    }
    const lang = (script.dataset.lang ?? "").trim();
    const address = `${base}/l/${slug}` + (lang && `?lang=${encodeURIComponent(lang)}`);
    const title = script.dataset.title || "Scope or Seat";
    if (!document.body?.contains(script)) say(`the script of "${slug}" is not in the body, so the link is shown at its end.`);

    // Where no frame can be: a link to the same page.
    const link = document.createElement("a");
    link.href = address;
    link.textContent = title;
    link.target = "_blank";
    link.rel = "noopener";

    const frame = document.createElement("iframe");
    frame.src = address;
    frame.title = title;
    frame.loading = "lazy";
    frame.referrerPolicy = "no-referrer";
    frame.allow = "clipboard-write; web-share";
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
      setTimeout(() => {
        if (answered) return;
        say(`"${slug}" did not answer: it is closed, or ${location.origin} is not among the sites that may show it.`);
        frame.replaceWith(link);
      }, PATIENCE);
    });
    show(script, frame);
  };

  // A script in the head may run before there is a body.
  const embedAll = () => scripts.forEach(embed);
  const waits = document.readyState === "loading" && scripts.some(script => !document.body?.contains(script));
  if (waits) addEventListener("DOMContentLoaded", embedAll); else embedAll();
})();
