// What is added where scripts run. Everything works without it.

// Whoever made a mistake starts reading at the list of mistakes.
document.querySelector(".problems")?.focus();

// Buttons that need a script copy a link or a text, hand it to the device, or print the page. Each says what came of it.
// Parts of a page can be replaced, so the page listens.
// A frame may keep a page from each of it.
const may = feature => document.featurePolicy?.allowsFeature(feature) ?? true;
const ways = {
  copy: { can: navigator.clipboard && may("clipboard-write"), done: "copied", go: text => navigator.clipboard.writeText(text) },
  summary: { can: navigator.clipboard && may("clipboard-write"), done: "copied", go: () => navigator.clipboard.writeText(summary()) },
  send: { can: navigator.canShare?.({ url: location.href }), done: "sent", go: url => navigator.share({ title: document.title, url }) },
  print: { can: true, done: "printing", go: async () => setTimeout(print) },
};
// The advice in six lines, as the page has them.
const summary = () => {
  const words = element => element.textContent.replace(/\s+/g, " ").trim();
  const rules = document.querySelector(".reasons")?.querySelectorAll(".source>a") ?? [];
  return [
    ...document.querySelectorAll("h1"),
    ...document.querySelectorAll(".certain"),
    ...document.querySelectorAll(".act>dd"),
  ].map(words).concat([...rules].map(words).join("; "), document.querySelector("#keep [data-share]").href).filter(Boolean).join("\n");
};
const offer = () => Object.entries(ways).forEach(([name, way]) =>
  document.querySelectorAll(`[data-${name}]`).forEach(button => { button.hidden = !way.can; }));
offer();
// A brief is copied as text: a line for each of its lines, with what stands in the blanks, without the marks of sources.
const words = node => node.matches?.(".mark") ? ""
  : node.matches?.("input") ? node.value || node.placeholder
  : node.data ?? [...node.childNodes].map(words).join("");
const written = shared => [document.querySelector("h1"), ...shared.querySelectorAll("p, h3, h4, li")]
  .map(line => ({ LI: "- ", H3: "\n", H4: "\n" }[line.tagName] ?? "") + words(line).replace(/\s+/g, " ").trim()).join("\n");
document.addEventListener("click", event => {
  const name = Object.keys(ways).find(way => event.target.closest(`[data-${way}]`));
  if (!name) return;
  const place = event.target.parentElement;
  const status = place.querySelector("[role=status]");
  const shared = place.querySelector("[data-share]");
  status.textContent = "";
  ways[name].go(shared?.href ?? (shared?.querySelector("input") ? written(shared) : shared?.textContent)).then(
    () => { status.textContent = status.dataset[ways[name].done]; },
    failure => { status.textContent = failure.name === "AbortError" ? "" : status.dataset.failed; });
});

// Moments stand there in UTC; below them, where room is kept, the reader's own time in the language of the page.
const clock = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "short", timeStyle: "short" });
document.querySelectorAll("time[data-here]").forEach(time => {
  const here = document.createElement("span");
  here.className = "here";
  here.textContent = time.dataset.here.replace("#", clock.format(new Date(time.dateTime)));
  time.append(here);
});

// A field has one line; on paper, what was typed into it may need more.
document.querySelectorAll(".blank > input").forEach(blank =>
  blank.addEventListener("input", () => { blank.parentElement.dataset.typed = blank.value; }));

// Paper shows all that is folded; afterwards it is folded again.
let folded = [];
addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll("details:not([open])")];
  folded.forEach(details => { details.open = true; });
});
addEventListener("afterprint", () => folded.forEach(details => { details.open = false; }));

// A slider for the months, and costs that follow it: the same page is asked for, and its parts put in place.
const assumptions = document.querySelector("[data-live-form]");
if (assumptions && !assumptions.querySelector(".has-error")) {
  const months = assumptions.querySelector("[data-unit]");
  const shown = assumptions.querySelector("[data-shown]");
  const status = assumptions.querySelector("[role=status]");
  const show = () => { shown.textContent = months.dataset.unit.replace("#", months.value); };

  const value = months.value;
  months.min = months.dataset.min;
  months.max = months.dataset.max;
  months.type = "range";
  months.value = value;
  shown.hidden = false;
  assumptions.querySelector("[type=submit]").hidden = true;
  show();

  let latest = 0;
  const follow = async () => {
    const turn = ++latest;
    const response = await fetch(`${assumptions.getAttribute("action")}?${new URLSearchParams(new FormData(assumptions))}`);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    if (turn !== latest) return;
    assumptions.querySelector("[type=submit]").hidden = response.ok;
    if (!response.ok) return;
    for (const part of document.querySelectorAll("[data-live]")) {
      const fresh = page.getElementById(part.id);
      const before = [...part.querySelectorAll("details")];
      fresh?.querySelectorAll("details").forEach((details, place) => { details.open = before[place]?.open; });
      if (fresh) part.replaceWith(fresh);
    }
    offer();
    status.textContent = (document.querySelector("#advised-total") ?? shown).textContent;
    history.replaceState(null, "", response.url);
  };

  let waiting;
  assumptions.addEventListener("input", () => {
    show();
    clearTimeout(waiting);
    waiting = setTimeout(() => follow().catch(() => {}), 60);
  });
}
