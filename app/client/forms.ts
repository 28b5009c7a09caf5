/** A form is sent once however often its button is pressed; a grave act is asked about first. */
export function startForms(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const question = form.dataset.confirm;
    if (form.dataset.sent === "yes" || (question !== undefined && !window.confirm(question))) {
      event.preventDefault();
      return;
    }
    if (form.method === "post") form.dataset.sent = "yes";
  });
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll<HTMLFormElement>("form[data-sent]")) delete form.dataset.sent;
  });
  nameFieldsInSummary();
  document.getElementById("errors")?.focus();
}

/** "Please fill this in" alone does not say where: each line of the summary begins with its field's name. */
function nameFieldsInSummary(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("#errors a[href^='#']")) {
    const field = document.getElementById(link.hash.slice(1));
    const label = field?.closest(".field")?.querySelector("label, legend");
    const name = label === null || label === undefined ? "" : nameIn(label);
    if (name !== "") link.prepend(`${name}: `);
  }
}

/** A label's own words, in however many pieces, without the note behind them. */
function nameIn(label: Element): string {
  const pieces = [...label.childNodes].filter((piece) => !(piece instanceof Element && piece.matches(".note")));
  return pieces
    .map((piece) => piece.textContent ?? "")
    .join("")
    .trim();
}
