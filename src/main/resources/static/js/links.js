// The preview follows what is typed: the form is sent as it stands, and what comes back is put in place.
const form = document.querySelector("[data-preview]");
if (form) {
  form.querySelector("[value=preview]").hidden = true;

  let latest = 0;
  const follow = async () => {
    const turn = ++latest;
    const response = await fetch(form.dataset.preview, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.getElementById("preview");
    if (turn === latest && response.ok && fresh) document.getElementById("preview").replaceWith(fresh);
  };

  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => follow().catch(() => {}), 250);
  });
}
