export type Suggested = { readonly text: string; readonly note: string; readonly href: string | null };
export type SuggestionAnswer = { readonly status: string; readonly items: readonly Suggested[] };

export type SuggestionList = {
  readonly isOpen: () => boolean;
  readonly close: () => void;
  readonly show: (answer: SuggestionAnswer) => void;
  /** Does what the key means to an open list and tells whether it was for the list alone. */
  readonly press: (key: string) => boolean;
};

/** The listbox below a field: the field keeps the focus and names the chosen row; past either end is the field again. */
export function openSuggestionList(form: HTMLFormElement, input: HTMLInputElement): SuggestionList {
  const list = makeList(form, input);
  const status = makeStatus(form);
  let items: readonly Suggested[] = [];
  let chosen = -1;

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
  const close = () => {
    list.hidden = true;
    status.textContent = "";
    input.setAttribute("aria-expanded", "false");
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
  const step = (by: 1 | -1) => {
    const places = items.length + 1;
    choose(((chosen + 1 + by + places) % places) - 1);
  };
  // The press must not take the focus out of the field; the row is taken on release, so that a finger can scroll.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const row = event.target instanceof Element ? event.target.closest("li") : null;
    if (row !== null) take([...list.children].indexOf(row));
  });
  return {
    isOpen: () => !list.hidden,
    close,
    show(answer) {
      items = answer.items;
      list.replaceChildren(...items.map((item, place) => makeRow(item, `${list.id}-${place}`)));
      if (items.length === 0) return close();
      list.hidden = false;
      list.scrollTop = 0;
      status.textContent = answer.status;
      input.setAttribute("aria-expanded", "true");
      choose(-1);
    },
    press(key) {
      if (list.hidden) return false;
      if (key === "Escape") close();
      else if (key === "Enter" && chosen >= 0) take(chosen);
      else if (key === "ArrowDown") step(1);
      else if (key === "ArrowUp") step(-1);
      else {
        // These move the caret: the next Enter is about what is written there, and no longer about a row.
        if (/^(Home|End|ArrowLeft|ArrowRight)$/.test(key)) choose(-1);
        return false;
      }
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

function makeRow(item: Suggested, id: string): HTMLLIElement {
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
