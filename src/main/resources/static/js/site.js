// What is added where scripts run. Everything works without it.

// Whoever made a mistake starts reading at the list of mistakes.
document.querySelector(".problems")?.focus();

// A button that copies the link of the advice.
const button = document.querySelector("[data-copy]");
if (button && navigator.clipboard) {
  const status = button.parentElement.querySelector("[role=status]");
  const link = button.parentElement.querySelector("[data-share]");
  button.hidden = false;
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(link.href).then(
      () => { status.textContent = status.dataset.copied; },
      () => { status.textContent = status.dataset.failed; });
  });
}
