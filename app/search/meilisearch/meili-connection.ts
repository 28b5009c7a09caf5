import { createHash } from "node:crypto";
import { type EnqueuedTask, Meilisearch, MeilisearchApiError } from "meilisearch";

export type MeiliOptions = {
  readonly url: string;
  readonly apiKey: string | undefined;
  /** Every index of ours begins with it: letters, digits, hyphens, underscores. */
  readonly prefix: string;
  /** Milliseconds that one search may take. */
  readonly searchMs?: number;
  /** Milliseconds until the server takes a write; what it does with it has `taskMs`. */
  readonly writeMs?: number;
  /** Milliseconds until a task must be done; it waits for all that was given before it. Less than a job's lease. */
  readonly taskMs?: number;
  /** The same for work on a whole index: settings, the last batches of a rebuild, changing places. */
  readonly longMs?: number;
};

export type FinishOptions = {
  /** Codes of failures that come to the same. */
  readonly accepted?: readonly string[];
  /** Whether it is work on a whole index, which may take its time. */
  readonly isLong?: boolean;
};

export type MeiliConnection = {
  /** With the key that was given: indexes, documents, settings, tasks. */
  readonly writing: Meilisearch;
  /** With the same key, for questions that must be answered soon. */
  readonly looking: Meilisearch;
  /** With a key that may search and nothing else, where the given key may make one. */
  searching(): Promise<Meilisearch>;
  /** Waits until the task is done; one that fails, is cancelled or late is an error. */
  finish(task: Promise<EnqueuedTask>, more?: FinishOptions): Promise<void>;
  /** Waits until it is so; an error when it is not in the time that work on a whole index may take. */
  until(isSo: () => Promise<boolean>): Promise<void>;
  /** Forgets the key for searching: it may have been withdrawn. */
  forgetKey(): void;
};

const SEARCH_MS = 3_000;
const WRITE_MS = 30_000;
const TASK_MS = 45_000;
const LONG_MS = 540_000;
const POLL_MS = 50;

export function openConnection(options: MeiliOptions): MeiliConnection {
  const { url: host, apiKey, searchMs = SEARCH_MS, writeMs = WRITE_MS, taskMs = TASK_MS, longMs = LONG_MS } = options;
  const withKey = (key: string | undefined, timeout: number) =>
    new Meilisearch({ host, timeout, ...(key === undefined ? {} : { apiKey: key }) });
  const writing = withKey(apiKey, writeMs);
  const looking = withKey(apiKey, searchMs);
  let searching: Promise<Meilisearch> | undefined;
  const connect = async () => {
    const key = apiKey === undefined ? undefined : await findSearchKey(looking, options.prefix);
    return withKey(key ?? apiKey, searchMs);
  };
  return {
    writing,
    looking,
    searching() {
      searching ??= connect();
      searching.catch(() => {
        searching = undefined;
      });
      return searching;
    },
    // The client's own waiting leaves a timer behind when it fails, which keeps a command from ending.
    async finish(enqueued, { accepted = [], isLong = false } = {}) {
      const { taskUid } = await enqueued;
      const most = isLong ? longMs : taskMs;
      for (const end = Date.now() + most; ; ) {
        const { status, error, type } = await writing.tasks.getTask(taskUid);
        if (status === "succeeded" || (error !== null && accepted.includes(error.code))) return;
        if (status !== "enqueued" && status !== "processing") {
          throw new Error(`the task ${type} ${status}: ${error?.code ?? ""} ${error?.message ?? ""}`);
        }
        if (Date.now() >= end) throw new Error(`the task ${type} was not done after ${most} ms`);
        await new Promise((later) => setTimeout(later, POLL_MS));
      }
    },
    async until(isSo) {
      for (const end = Date.now() + longMs; Date.now() < end; ) {
        if (await isSo()) return;
        await new Promise((later) => setTimeout(later, POLL_MS));
      }
      throw new Error(`not done after ${longMs} ms`);
    },
    forgetKey() {
      searching = undefined;
    },
  };
}

/** Finds or makes the key for searching; undefined where the given key may not, as a key without the action `keys.*`. */
async function findSearchKey(client: Meilisearch, prefix: string): Promise<string | undefined> {
  const uid = keyUid(prefix);
  try {
    return (await client.getKey(uid)).key;
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    if (code !== "api_key_not_found") return undefined;
  }
  try {
    const name = `${prefix} search`;
    const description = "Searches the documents of one site; made by the site itself.";
    const made = { uid, name, description, actions: ["search"], indexes: [`${prefix}-*`], expiresAt: null };
    return (await client.createKey(made)).key;
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}

/** The same for every process of a site; in the form of a random UUID, which is all that the server takes. */
function keyUid(prefix: string): string {
  const hex = createHash("sha256").update(`search key of ${prefix}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The server's own code of an error, `index_not_found`; undefined when it was no answer of the server. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof MeilisearchApiError ? error.cause?.code : undefined;
}

/** Codes by which the server refuses one request and not its asker. */
const OF_THE_REQUEST = ["malformed_payload", "payload_too_large", "invalid_search_q"];
/** A question that is too large has no code but this status. */
const TOO_LARGE = 413;

/**
 * Any failure as one of the two that callers know: `search-refused` where the server is well and would not take this
 * very question, `search-unavailable` otherwise. Its message names no key.
 */
export function unavailable(error: unknown): Error {
  if (error instanceof Error && error.message.startsWith("search-")) return error;
  const reasons: string[] = [];
  for (let one = error; one instanceof Error && reasons.length < 3; one = one.cause) reasons.push(one.message);
  const isTooLarge = error instanceof MeilisearchApiError && error.response.status === TOO_LARGE;
  const kind = isTooLarge || OF_THE_REQUEST.includes(codeOf(error) ?? "") ? "search-refused" : "search-unavailable";
  const said = [codeOf(error) ?? "", reasons.join(": ")].filter((part) => part !== "").join(" ");
  return new Error(`${kind}: Meilisearch: ${said}`, { cause: error });
}
