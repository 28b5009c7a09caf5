import { openSuggestionList, type SuggestionAnswer, type SuggestionList } from "./suggestion-list.ts";

const PAUSE_MS = 120;
const MOST_REMEMBERED = 50;
/** The key code that browsers give to keys an input method takes; Safari says only this of the Enter that ends one. */
const COMPOSING_KEY = 229;

/** Lists what the typed words may become under every search box that names where to ask. */
export function startSuggestions(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-suggest]")) {
    const input = form.querySelector<HTMLInputElement>("input[name=q]");
    if (input !== null) combine(form, input);
  }
}

/** The editable combobox of the ARIA authoring practices. */
function combine(form: HTMLFormElement, input: HTMLInputElement): void {
  const list = openSuggestionList(form, input);
  const question = openQuestion(form, input, list);
  let isComposing = false;

  const leave = () => {
    question.drop();
    list.close();
  };
  /**
   * Whether the key was for the list, open or on its way, or empties the field as the second escape does. An arrow
   * waits for the list of what is typed now, and never chooses from the one before.
   */
  const takes = (event: KeyboardEvent): boolean => {
    const isSettled = list.isOpen() && !question.isOpen();
    if (event.key === "Escape") {
      if (!list.isOpen() && !question.isOpen()) input.value = "";
      leave();
      return true;
    }
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !isSettled) {
      void question.ask(event.altKey ? undefined : event.key);
      return true;
    }
    return list.press(event.key);
  };

  // While an input method composes, letters are not words yet: nothing is asked and no key is taken from it.
  input.addEventListener("compositionstart", () => {
    isComposing = true;
    leave();
  });
  input.addEventListener("compositionend", () => {
    isComposing = false;
    question.askSoon();
  });
  input.addEventListener("input", () => {
    if (!isComposing) question.askSoon();
  });
  input.addEventListener("keydown", (event) => {
    if (isComposing || event.isComposing || event.keyCode === COMPOSING_KEY) return;
    if (takes(event)) event.preventDefault();
  });
  input.addEventListener("blur", leave);
  form.addEventListener("submit", leave);
}

/**
 * What is being asked about the words in the field. Only the answer to what stands there now is shown: with every
 * change the question before is taken back, and what fails leaves the plain field.
 */
function openQuestion(form: HTMLFormElement, input: HTMLInputElement, list: SuggestionList) {
  const answers = answersOf(form.dataset.suggest ?? "");
  let timer = 0;
  let asking: AbortController | undefined;

  const drop = () => {
    asking?.abort();
    asking = undefined;
    window.clearTimeout(timer);
    timer = 0;
  };
  /** `then` is pressed in the list once it is there. */
  const ask = async (then?: string) => {
    drop();
    const asked = input.value.trim();
    if (asked === "") return list.close();
    const mine = new AbortController();
    asking = mine;
    const answer = await answers(asked, mine.signal);
    if (mine.signal.aborted) return;
    asking = undefined;
    if (answer === undefined) return list.close();
    list.show(answer);
    if (then !== undefined) list.press(then);
  };
  return {
    ask,
    drop,
    isOpen: () => asking !== undefined || timer !== 0,
    askSoon: () => {
      drop();
      timer = window.setTimeout(() => void ask(), PAUSE_MS);
    },
  };
}

/** Asks at `address` what each text may become, once. */
function answersOf(address: string) {
  const known = new Map<string, SuggestionAnswer>();
  return async (text: string, signal: AbortSignal): Promise<SuggestionAnswer | undefined> => {
    const answer = known.get(text) ?? (await fetchAnswer(address, text, signal));
    if (known.size >= MOST_REMEMBERED) known.clear();
    if (answer !== undefined) known.set(text, answer);
    return answer;
  };
}

async function fetchAnswer(address: string, text: string, signal: AbortSignal): Promise<SuggestionAnswer | undefined> {
  try {
    const answer = await fetch(`${address}&q=${encodeURIComponent(text)}`, { signal });
    const said: unknown = answer.ok ? await answer.json() : undefined;
    return isAnswer(said) ? said : undefined;
  } catch {
    return undefined;
  }
}

function isAnswer(said: unknown): said is SuggestionAnswer {
  return typeof said === "object" && said !== null && "items" in said && Array.isArray(said.items) && "status" in said;
}
