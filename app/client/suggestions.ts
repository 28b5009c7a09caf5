const PAUSE_MS = 120;
const MOST_REMEMBERED = 50;

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
  const list = makeList(form, input);
  const status = makeStatus(form);
  const known = new Map<string, Answer>();
  let items: readonly Item[] = [];
  let chosen = -1;
  let timer = 0;
  let asked = "";

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
  const show = (answer: Answer) => {
    items = answer.items;
    list.replaceChildren(...items.map((item, place) => makeRow(item, `${list.id}-${place}`)));
    status.textContent = items.length === 0 ? "" : answer.status;
    if (items.length === 0) return close();
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    choose(-1);
  };
  const take = (place: number) => {
    const item = items[place];
    if (item === undefined) return;
    close();
    if (item.href !== null) return location.assign(item.href);
    input.value = item.text;
    form.requestSubmit();
  };
  const ask = async () => {
    asked = input.value.trim();
    if (asked === "") return close();
    const answer = known.get(asked) ?? (await fetchAnswer(form.dataset.suggest ?? "", asked));
    if (known.size >= MOST_REMEMBERED) known.clear();
    if (answer === undefined) return;
    known.set(asked, answer);
    if (input.value.trim() === asked && document.activeElement === input) show(answer);
  };

  // While an input method composes, letters are not words yet: nothing is asked and no key is taken from it.
  input.addEventListener("input", (event) => {
    window.clearTimeout(timer);
    if (event instanceof InputEvent && event.isComposing) return;
    timer = window.setTimeout(() => void ask(), PAUSE_MS);
  });
  input.addEventListener("compositionend", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), PAUSE_MS);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || event.keyCode === 229) return;
    const isOpen = !list.hidden;
    if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!isOpen) return void ask();
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      const count = items.length + 1;
      choose(((chosen + 1 + step + count) % count) - 1);
    } else if (event.key === "Enter" && isOpen && chosen >= 0) {
      event.preventDefault();
      take(chosen);
    }
  });
  input.addEventListener("blur", () => window.setTimeout(close, 150));
  list.addEventListener("pointerdown", (event) => {
    const row = event.target instanceof Element ? event.target.closest("li") : null;
    if (row === null) return;
    event.preventDefault();
    take([...list.children].indexOf(row));
  });
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
