// What is added where scripts run. Everything works without it.

// Whoever made a mistake starts reading at the list of mistakes.
document.querySelector(".problems")?.focus();

// Buttons that need a script: one prints the page, one copies a link or a text. Parts of a page can be replaced, so the page listens.
const offer = () => {
  document.querySelectorAll("[data-print]").forEach(button => { button.hidden = false; });
  document.querySelectorAll("[data-copy]").forEach(button => { button.hidden = !navigator.clipboard; });
};
const copy = button => {
  const status = button.parentElement.querySelector("[role=status]");
  const shared = button.parentElement.querySelector("[data-share]");
  navigator.clipboard.writeText(shared.href ?? shared.textContent).then(
    () => { status.textContent = status.dataset.copied; },
    () => { status.textContent = status.dataset.failed; });
};
offer();
document.addEventListener("click", event => {
  const button = event.target.closest("[data-print], [data-copy]");
  if (button) button.hasAttribute("data-print") ? window.print() : copy(button);
});

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
  const shown = assumptions.querySelector("output");
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
    if (turn !== latest || !response.ok) return;
    for (const part of document.querySelectorAll("[data-live]")) {
      const fresh = page.getElementById(part.id);
      const before = [...part.querySelectorAll("details")];
      fresh?.querySelectorAll("details").forEach((details, place) => { details.open = before[place]?.open; });
      if (fresh) part.replaceWith(fresh);
    }
    offer();
    status.textContent = document.querySelector("#cost-chart p").textContent;
    history.replaceState(null, "", response.url);
  };

  let waiting;
  assumptions.addEventListener("input", () => {
    show();
    clearTimeout(waiting);
    waiting = setTimeout(() => follow().catch(() => {}), 60);
  });
}
