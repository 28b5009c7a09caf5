import type { IncomingMessage, ServerResponse } from "node:http";

/** So long may a page be shown again: what only time changes on it, a deadline passing, shows this much later at most. */
const LONGEST_MS = 1_000;
const MOST_PAGES = 1_000;
const MOST_BYTES = 300_000;

/** Pages of people who bring no cookie depend on the address alone where it carries the language. */
const SHARED_PATH = /^\/(zh|en)(\/|$)/;

/** A whole answer with status 200. */
export type KeptPage = { readonly headers: readonly [string, string][]; readonly body: Uint8Array<ArrayBuffer> };

type Kept = KeptPage & { readonly version: string; readonly at: number };

/** A request as Node has it. */
export type Asked = Pick<IncomingMessage, "method" | "url" | "headers">;

export type PageMemory = {
  /** The very answer that would be made now, if it was made within the last second and nothing was written since. */
  readonly find: (asked: Asked, version: string, now: number) => KeptPage | undefined;
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
    find(asked, version, now) {
      const key = keyOf(asked.method, addressAsSent(asked), (name) => asked.headers[name]?.toString());
      const found = key === undefined ? undefined : kept.get(key);
      if (found === undefined || found.version !== version || Math.abs(now - found.at) >= LONGEST_MS) return undefined;
      return found;
    },
    async keep(request, response, version, now) {
      const key = keyOf(request.method, new URL(request.url), (name) => request.headers.get(name) ?? undefined);
      if (key === undefined || response.status !== 200 || !response.headers.has("ETag")) return response;
      const body = new Uint8Array(await response.arrayBuffer());
      const page = { version, at: now, headers: [...response.headers], body };
      if (page.body.byteLength <= MOST_BYTES) {
        if (kept.size >= MOST_PAGES) kept.delete(kept.keys().next().value ?? "");
        kept.set(key, page);
      }
      return answerOf(page);
    },
  };
}

/** Sends a page as it was kept, past everything that makes one. */
export function sendPage(response: ServerResponse, { headers, body }: KeptPage): void {
  response.writeHead(200, headers.flat()).end(body);
}

type Address = Pick<URL, "host" | "pathname" | "search">;

/**
 * The address as it was sent. One that is written otherwise than the usual way, `/zh/../office`, is not made usual: no
 * page is kept by it.
 */
function addressAsSent({ url = "", headers }: Asked): Address {
  const question = url.indexOf("?");
  const end = question === -1 ? url.length : question;
  return { host: headers.host ?? "", pathname: url.slice(0, end), search: url.slice(end) };
}

/** What an answer depends on; undefined when it is somebody's own. */
function keyOf(
  method: string | undefined,
  { host, pathname, search }: Address,
  header: (name: string) => string | undefined,
): string | undefined {
  if (method !== "GET" || header("cookie") !== undefined || header("if-none-match") !== undefined) return undefined;
  return SHARED_PATH.test(pathname) ? `${host}${pathname}${search}\n${header("accept-encoding") ?? ""}` : undefined;
}

function answerOf({ headers, body }: KeptPage): Response {
  return new Response(body, { headers: headers.map(([name, value]): [string, string] => [name, value]) });
}
