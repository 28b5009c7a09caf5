/** One press of one button: where, as whom, with which fields, and after how long. */
export type Press = {
  readonly url: string;
  readonly path: string;
  readonly cookie: string;
  readonly seen: string;
  readonly key: string;
  /** Milliseconds after the word to begin. */
  readonly after: number;
};

/** `firstSentAt`: by the machine's clock. `receipt`: the address of the receipt, when one was given. */
export type Outcome = {
  readonly key: string;
  readonly firstSentAt: number;
  readonly status: number;
  readonly receipt: string;
  readonly tries: number;
};

const RETRY_MS = 150;
const PATIENCE_MS = 60_000;

/** Presses and, as long as no answer comes, presses again with the same key: what a bidder's browser would do. */
async function press({ url, path, cookie, seen, key, after }: Press): Promise<Outcome> {
  await pause(after);
  const firstSentAt = Date.now();
  for (let tries = 1; Date.now() - firstSentAt < PATIENCE_MS; tries += 1) {
    try {
      const answer = await fetch(`${url}${path}`, {
        method: "POST",
        redirect: "manual",
        headers: { Origin: url, Cookie: cookie },
        body: new URLSearchParams({ seen, key }),
      });
      await answer.arrayBuffer();
      return { key, firstSentAt, status: answer.status, receipt: answer.headers.get("location") ?? "", tries };
    } catch {
      await pause(RETRY_MS);
    }
  }
  return { key, firstSentAt, status: 0, receipt: "", tries: 0 };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function isPresses(message: unknown): message is readonly Press[] {
  return Array.isArray(message);
}

process.on("message", async (message) => {
  if (!isPresses(message)) return;
  const outcomes = await Promise.all(message.map(press));
  process.send?.(outcomes);
});
