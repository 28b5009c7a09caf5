const PAUSE_MS = 120;
const MOST_REMEMBERED = 50;
const AFTER_BLUR_MS = 150;
/** The key code that older browsers give to keys an input method takes. */
const COMPOSING_KEY = 229;

type Item = { readonly text: string; readonly note: string; readonly href: string | null };
type Answer = { readonly status: string; readonly items: readonly Item[] };

/** Lists what the typed words may become under every search box that names where to ask. */
export function startSuggestions(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-suggest]")) {
    const input = form.querySelector<HTMLInputElement>("input[name=q]");
    if (input !== null) combine(form, input);
  }
}

/** The combobox of the ARIA authoring practices: focus stays in the field, arrows walk the list, escape closes it. */
function combine(form: HTMLFormElement, input: HTMLInputElement): void {
  const box = openBox(form, input);
  const known = new Map<string, Answer>();
  let timer = 0;

  const ask = async () => {
    const asked = input.value.trim();
    if (asked === "") return box.close();
    const answer = known.get(asked) ?? (await fetchAnswer(form.dataset.suggest ?? "", asked));
    if (answer === undefined) return;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(asked, answer);
    if (input.value.trim() === asked && document.activeElement === input) box.show(answer);
  };
  const askSoon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), PAUSE_MS);
  };

  // While an input method composes, letters are not words yet: nothing is asked and no key is taken from it.
  input.addEventListener("input", (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) askSoon();
  });
  input.addEventListener("compositionend", askSoon);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || event.keyCode === COMPOSING_KEY) return;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !box.isOpen()) void ask();
    else if (box.press(event.key)) event.preventDefault();
  });
  input.addEventListener("blur", () => window.setTimeout(box.close, AFTER_BLUR_MS));
}

/** The list below the field. */
function openBox(form: HTMLFormElement, input: HTMLInputElement) {
  const list = makeList(form, input);
  const status = makeStatus(form);
  let items: readonly Item[] = [];
  let chosen = -1;

  const close = () => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const choose = (place: number) => {
    chosen = place;
    for (const [at, row] of [...list.children].entries()) row.setAttribute("aria-selected", String(at === place));
    const row = list.children[place];
    if (row === undefined) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", row.id);
      row.scrollIntoView({ block: "nearest" });
    }
  };
  const take = (place: number) => {
    const item = items[place];
    if (item === undefined) return;
    close();
    if (item.href !== null) return location.assign(item.href);
    input.value = item.text;
    form.requestSubmit();
  };
  list.addEventListener("pointerdown", (event) => {
    const row = event.target instanceof Element ? event.target.closest("li") : null;
    if (row === null) return;
    event.preventDefault();
    take([...list.children].indexOf(row));
  });
  return {
    isOpen: () => !list.hidden,
    close,
    show(answer: Answer): void {
      items = answer.items;
      list.replaceChildren(...items.map((item, place) => makeRow(item, `${list.id}-${place}`)));
      status.textContent = items.length === 0 ? "" : answer.status;
      if (items.length === 0) {
        close();
        return;
      }
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
      choose(-1);
    },
    /** Whether the key meant the list; past its end is the field again. */
    press(key: string): boolean {
      if (list.hidden) return false;
      if (key === "Escape") close();
      else if (key === "Enter" && chosen >= 0) take(chosen);
      else if (key === "ArrowDown" || key === "ArrowUp") {
        const places = items.length + 1;
        choose(((chosen + 1 + (key === "ArrowDown" ? 1 : -1) + places) % places) - 1);
      } else return false;
      return true;
    },
  };
}

let count = 0;

function makeList(form: HTMLFormElement, input: HTMLInputElement): HTMLUListElement {
  count += 1;
  const list = document.createElement("ul");
  list.id = `suggestions-${count}`;
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.suggestLabel ?? "");
  form.after(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);
  return list;
}

function makeStatus(form: HTMLFormElement): HTMLElement {
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  form.after(status);
  return status;
}

function makeRow(item: Item, id: string): HTMLLIElement {
  const row = document.createElement("li");
  row.id = id;
  row.setAttribute("role", "option");
  row.setAttribute("aria-selected", "false");
  const text = document.createElement("span");
  text.textContent = item.text;
  const note = document.createElement("span");
  note.textContent = item.note;
  row.append(text, note);
  return row;
}

async function fetchAnswer(address: string, text: string): Promise<Answer | undefined> {
  try {
    const answer = await fetch(`${address}&q=${encodeURIComponent(text)}`);
    const said: unknown = answer.ok ? await answer.json() : undefined;
    return isAnswer(said) ? said : undefined;
  } catch {
    return undefined;
  }
}

function isAnswer(said: unknown): said is Answer {
  return typeof said === "object" && said !== null && "items" in said && Array.isArray(said.items) && "status" in said;
}
