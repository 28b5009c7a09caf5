const PAUSE_MS = 8_000;
/** After an hour without a new page nobody looks any more. */
const MOST_ASKED = 450;

/** In a room several people work at once: says in a line who changed what, and leaves it to the reader to load it. */
export function startWatch(): void {
  for (const line of document.querySelectorAll<HTMLElement>("[data-watch]")) watch(line);
}

function watch(line: HTMLElement): void {
  let asked = 0;
  const timer = window.setInterval(async () => {
    if (document.visibilityState === "hidden") return;
    asked += 1;
    if (asked > MOST_ASKED || !(await ask(line))) window.clearInterval(timer);
  }, PAUSE_MS);
}

/** Whether to go on asking: not once the room is no longer ours. */
async function ask(line: HTMLElement): Promise<boolean> {
  try {
    const address = `${line.dataset.watch}?mark=${encodeURIComponent(line.dataset.mark ?? "")}`;
    const answer = await fetch(address, { headers: { Accept: "application/json" }, cache: "no-store" });
    if (answer.redirected || answer.status === 404 || answer.status === 403) return false;
    const changes: unknown = await answer.json();
    if (isChanges(changes) && changes.said.length > 0) show(line, changes.said.join(" "));
    return true;
  } catch {
    return true;
  }
}

function show(line: HTMLElement, said: string): void {
  const place = line.querySelector<HTMLElement>("[data-watch-said]");
  if (place === null || place.textContent === said) return;
  place.textContent = said;
  line.hidden = false;
}

type Changes = { readonly said: readonly string[] };

function isChanges(value: unknown): value is Changes {
  return (
    typeof value === "object" &&
    value !== null &&
    "said" in value &&
    Array.isArray(value.said) &&
    value.said.every((one) => typeof one === "string")
  );
}
