import { createHmac, timingSafeEqual } from "node:crypto";
import { type Id, type PersonId, parseId } from "../../kernel/ids.ts";

/** What a link in a mail turns off: one saved search, what fits the firm's products, or all of it. */
export type Stop =
  | { readonly what: "search"; readonly searchId: Id<"saved_search"> }
  | { readonly what: "profile" | "all"; readonly personId: PersonId };

/** What the key that signs is derived for. */
export const STOP_KEY = "stop-telling";

const LETTERS = { search: "s", profile: "p", all: "a" } as const;

/** A word that only this site can have made: it turns off mails and opens nothing. */
export function stopToken(key: Buffer, stop: Stop): string {
  const subject = LETTERS[stop.what] + (stop.what === "search" ? stop.searchId : stop.personId);
  return `${subject}.${signature(key, subject)}`;
}

/** What a token turns off; undefined when it is not one of ours. */
export function readStopToken(key: Buffer, token: string): Stop | undefined {
  const [subject = "", signed = ""] = token.slice(0, 100).split(".");
  const expected = Buffer.from(signature(key, subject));
  const given = Buffer.from(signed);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  if (subject.startsWith(LETTERS.search)) {
    const searchId = parseId<"saved_search">(subject.slice(1));
    return searchId === undefined ? undefined : { what: "search", searchId };
  }
  const personId = parseId<"person">(subject.slice(1));
  if (personId === undefined) return undefined;
  return { what: subject.startsWith(LETTERS.profile) ? "profile" : "all", personId };
}

function signature(key: Buffer, subject: string): string {
  return createHmac("sha256", key).update(subject).digest("base64url").slice(0, 32);
}
