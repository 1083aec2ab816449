// What is added where scripts run. Everything works without it.

// Whoever made a mistake starts reading at the list of mistakes.
document.querySelector(".problems")?.focus();

// A button that prints the page, with all that is folded; afterwards it is folded again.
const print = document.querySelector("[data-print]");
if (print) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    folded.forEach(details => { details.open = true; });
  });
  addEventListener("afterprint", () => folded.forEach(details => { details.open = false; }));
}

// A button that copies the link of the advice.
const offerCopy = () => document.querySelectorAll("[data-copy]").forEach(button => { button.hidden = false; });
if (navigator.clipboard) {
  offerCopy();
  document.addEventListener("click", event => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    const status = button.parentElement.querySelector("[role=status]");
    navigator.clipboard.writeText(button.parentElement.querySelector("[data-share]").href).then(
      () => { status.textContent = status.dataset.copied; },
      () => { status.textContent = status.dataset.failed; });
  });
}

// A slider for the months, and costs that follow it: the same page is asked for, and its parts put in place.
const assumptions = document.querySelector("[data-live-form]");
if (assumptions && window.fetch) {
  const months = assumptions.querySelector("[data-unit]");
  const shown = assumptions.querySelector("output");
  const status = assumptions.querySelector("[role=status]");
  const show = () => { shown.textContent = months.dataset.unit.replace("#", months.value); };

  if (/^\d+$/.test(months.value) && months.getAttribute("aria-invalid") === null) {
    const value = months.value;
    months.min = months.dataset.min;
    months.max = months.dataset.max;
    months.type = "range";
    months.value = value;
    shown.hidden = false;
    assumptions.querySelector("[type=submit]").hidden = true;
    show();
  }

  let latest = 0;
  const follow = async () => {
    const turn = ++latest;
    const response = await fetch(`${assumptions.getAttribute("action")}?${new URLSearchParams(new FormData(assumptions))}`);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    if (turn !== latest || !response.ok) return;
    for (const part of document.querySelectorAll("[data-live]")) {
      const fresh = page.getElementById(part.id);
      const folded = [...part.querySelectorAll("details")];
      fresh?.querySelectorAll("details").forEach((details, place) => { details.open = folded[place]?.open; });
      if (fresh) part.replaceWith(fresh);
    }
    if (navigator.clipboard) offerCopy();
    status.textContent = document.querySelector("#cost-chart p").textContent;
    history.replaceState(null, "", response.url);
  };

  let waiting;
  assumptions.addEventListener("input", () => {
    if (months.type === "range") show();
    clearTimeout(waiting);
    waiting = setTimeout(() => follow().catch(() => {}), 60);
  });
}

// A button that prints the page.
const printing = document.querySelector("[data-print]");
if (printing) {
  printing.hidden = false;
  printing.addEventListener("click", () => window.print());
}
