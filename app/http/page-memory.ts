/** So long may a page be shown again: what only time changes on it, a deadline passing, shows this much later at most. */
const LONGEST_MS = 1_000;
const MOST_PAGES = 1_000;
const MOST_BYTES = 300_000;

/** Pages of people who bring no cookie depend on the address alone where it carries the language. */
const SHARED_PATH = /^\/(zh|en)(\/|$)/;

type Kept = {
  readonly version: string;
  readonly at: number;
  readonly headers: readonly [string, string][];
  readonly body: ArrayBuffer;
};

export type PageMemory = {
  /** The very answer that would be made now, if it was made within the last second and nothing was written since. */
  readonly find: (request: Request, version: string, now: number) => Response | undefined;
  /** Keeps an answer that was begun at `version`, if everybody gets it alike; gives it back to be sent. */
  readonly keep: (request: Request, response: Response, version: string, now: number) => Promise<Response>;
};

/**
 * Remembers the pages that visitors read. `version` changes with every write to the database, by this process or
 * another, so that a commit shows in the next answer; a page begun before a write is never shown after it.
 */
export function pageMemory(): PageMemory {
  const kept = new Map<string, Kept>();
  return {
    find(request, version, now) {
      const key = keyOf(request);
      const found = key === undefined ? undefined : kept.get(key);
      if (found === undefined || found.version !== version || Math.abs(now - found.at) >= LONGEST_MS) return undefined;
      return answerOf(found);
    },
    async keep(request, response, version, now) {
      const key = keyOf(request);
      if (key === undefined || response.status !== 200 || !response.headers.has("ETag")) return response;
      const page = { version, at: now, headers: [...response.headers], body: await response.arrayBuffer() };
      if (page.body.byteLength <= MOST_BYTES) {
        if (kept.size >= MOST_PAGES) kept.delete(kept.keys().next().value ?? "");
        kept.set(key, page);
      }
      return answerOf(page);
    },
  };
}

/** What an answer depends on; undefined when it is somebody's own. */
function keyOf(request: Request): string | undefined {
  if (request.method !== "GET" || request.headers.has("cookie") || request.headers.has("if-none-match"))
    return undefined;
  const { host, pathname, search } = new URL(request.url);
  if (!SHARED_PATH.test(pathname)) return undefined;
  return `${host}${pathname}${search}\n${request.headers.get("accept-encoding") ?? ""}`;
}

function answerOf({ headers, body }: Kept): Response {
  return new Response(body, { headers: headers.map(([name, value]): [string, string] => [name, value]) });
}
