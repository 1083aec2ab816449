// Shows a consultant's link on the consultant's own page, as high as it needs to be:
// <a href="https://this-site/l/slug" data-instead>Jane Doe asks: …</a>
// <script src="https://this-site/embed.js" data-link="slug" async></script>
// The link stands there until the questions do, and stays where they cannot be shown. Without it, the script makes one.
// If you like, data-via="label" for a variant of the link, data-lang="de" for a language other than the reader's own, and data-title="…" for the name of the frame.
(() => {
  const HIGHEST = 60000;
  const LOWEST = 50;
  const PATIENCE = 1000;
  const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

  const say = text => console.error(`Scope or Seat, embed.js: ${text}`);

  // A module has no script of its own; one address runs once as a module, however often it stands in the page.
  const scripts = document.currentScript ? [document.currentScript] : [...document.querySelectorAll("script[src]")]
    .filter(script => new URL(script.src).pathname.endsWith("/embed.js") && !("shown" in script.dataset));

  // The name of a link as people write it: with capitals, in quotes of any kind, as a whole address.
  const named = text => (/(?:\/l\/|[?&]link=)([^/?#&]*)/.exec(text)?.[1] ?? text).trim().toLowerCase()
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, "");

  // Where the script stands; at the end of the page if it stands where nothing is shown.
  const show = (script, ...elements) =>
    document.body?.contains(script) ? script.after(...elements) : document.body.append(...elements);

  // The link that the consultant's page has for this; one that another frame has not taken.
  const written = (start, slug) => [...document.querySelectorAll("a[data-instead]")]
    .find(link => link.href.startsWith(start) && named(link.href) === slug && !("shown" in link.dataset));

  const embed = script => {
    script.dataset.shown = "";
    const [base, rest] = script.src.split("/embed.js");
    const site = new URL(base).origin;
    const slug = named(script.dataset.link ?? rest);
    if (!NAME.test(slug)) {
      say(`nothing is shown, because data-link="${script.dataset.link ?? ""}" is not the name of a link. Write data-link="…" with what follows /l/ in its address.`);
      return;
    }
    const lang = (script.dataset.lang ?? "").trim();
    const via = (script.dataset.via ?? "").trim().toLowerCase();
    const address = `${base}/l/${slug}` + (NAME.test(via) ? `/${via}` : "") + (lang && `?lang=${encodeURIComponent(lang)}`);
    const before = written(`${base}/l/`, slug);
    const link = before ?? document.createElement("a");
    const title = script.dataset.title || link.textContent.trim() || "Scope or Seat";
    if (!document.body?.contains(script)) say(`the script of "${slug}" is not in the body, so the link is shown at its end.`);

    // Until there is a frame, and where none can be: a link to the same page.
    link.dataset.shown = "";
    link.href = address;
    if (!before) link.textContent = title;
    link.target = "_blank";
    link.rel = "noopener";

    const frame = document.createElement("iframe");
    frame.src = address;
    frame.title = title;
    frame.loading = "lazy";
    frame.referrerPolicy = "no-referrer";
    frame.allow = "clipboard-write; web-share";
    frame.sandbox = "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";
    Object.assign(frame.style, { display: "block", width: "100%", height: "40rem", border: "0", visibility: "hidden" });

    // What a browser puts into a frame that it may not fill is never seen.
    let answered = false;
    const reveal = () => {
      answered = true;
      frame.style.visibility = "";
      if (document.activeElement === link) frame.focus({ preventScroll: true });
      link.remove();
    };

    // The page in the frame says how high it is, and nothing else is taken from anybody.
    addEventListener("message", event => {
      if (event.source !== frame.contentWindow || event.origin !== site) return;
      const height = event.data?.height;
      if (typeof height !== "number" || !(height >= LOWEST && height <= HIGHEST)) return;
      frame.style.height = `${height}px`;
      if (!answered) reveal();
    });

    // The first page waits to be read; whoever goes on inside starts at the top of the next. A page answers
    // before it has loaded. One that does not is not shown here: the link is closed, or does not list this site.
    let pages = 0;
    frame.addEventListener("load", () => {
      if (pages++ && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
      setTimeout(() => {
        if (answered) return;
        say(`"${slug}" did not answer: it is closed, or ${location.origin} is not among the sites that may show it.`);
        frame.remove();
      }, PATIENCE);
    });
    show(script, ...(before ? [frame] : [link, frame]));
  };

  // A script in the head may run before there is a body.
  const embedAll = () => scripts.forEach(embed);
  const waits = document.readyState === "loading" && scripts.some(script => !document.body?.contains(script));
  if (waits) addEventListener("DOMContentLoaded", embedAll); else embedAll();
})();
