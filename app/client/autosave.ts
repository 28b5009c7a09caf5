const PAUSE_MS = 1_200;

/** Saves what is typed in forms that name where, at most two seconds after the last key; says when and when not. */
export function startAutosave(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-autosave]")) watch(form);
}

function watch(form: HTMLFormElement): void {
  const state = form.querySelector<HTMLElement>("[data-save-state]");
  let timer = 0;
  let sending: Promise<void> = Promise.resolve();
  const save = () => {
    window.clearTimeout(timer);
    timer = 0;
    sending = sending.then(() => send(form, state));
  };
  form.addEventListener("input", (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === "file") return;
    window.clearTimeout(timer);
    timer = window.setTimeout(save, PAUSE_MS);
  });
  form.addEventListener("submit", () => window.clearTimeout(timer));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && timer !== 0) save();
  });
}

async function send(form: HTMLFormElement, state: HTMLElement | null): Promise<void> {
  const address = form.dataset.autosave;
  if (address === undefined || form.dataset.sent === "yes") return;
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.append(name, value);
  try {
    const answer = await fetch(address, {
      method: "POST",
      body: fields,
      keepalive: true,
      headers: { Accept: "application/json" },
    });
    const said: unknown = await answer.json();
    if (isSaved(said)) {
      for (const [name, value] of Object.entries(said.fields ?? {})) setField(form, name, value);
      if (state !== null) state.textContent = said.message;
      if (answer.ok) form.dispatchEvent(new Event("draft-saved", { bubbles: true }));
    }
  } catch {
    if (state !== null) state.textContent = state.dataset.unsaved ?? "";
  }
}

type Saved = { readonly message: string; readonly fields?: Readonly<Record<string, string>> };

function isSaved(said: unknown): said is Saved {
  return typeof said === "object" && said !== null && "message" in said && typeof said.message === "string";
}

/** The draft's new version goes back into the form, so that the next save is not taken for somebody else's. */
function setField(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = value;
}
