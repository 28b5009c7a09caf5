import { randomBytes } from "node:crypto";

/** A row's key: 26 characters of Crockford base 32, the first ten of them the time, so that keys sort by age. */
export type Id<Kind extends string> = string & { readonly kind: Kind };

export type PersonId = Id<"person">;
export type OrganizationId = Id<"organization">;
export type ProductId = Id<"product">;
export type ScenarioId = Id<"scenario">;
export type CallId = Id<"call">;
export type NeedId = Id<"need">;
export type CriterionId = Id<"criterion">;
export type ConsortiumId = Id<"consortium">;
export type BidId = Id<"bid">;
export type FileId = Id<"file">;
export type EventId = Id<"event">;
export type JobId = Id<"job">;

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const SHAPE = /^[0-9a-hjkmnp-tv-z]{26}$/;

/** A fresh key for a row made at `now` (milliseconds UTC). */
export function newId<Kind extends string>(now: number): Id<Kind> {
  let head = "";
  let rest = now;
  for (let place = 0; place < 10; place += 1) {
    head = ALPHABET[rest % 32] + head;
    rest = Math.floor(rest / 32);
  }
  let tail = "";
  for (const byte of randomBytes(16)) tail += ALPHABET[byte % 32];
  return toId<Kind>(head + tail);
}

/** Reads a key from outside; undefined when it cannot be one. */
export function parseId<Kind extends string>(text: string | undefined): Id<Kind> | undefined {
  return text !== undefined && isId<Kind>(text) ? text : undefined;
}

/** Reads a key that our own code wrote; throws when it is not one. */
export function toId<Kind extends string>(text: string): Id<Kind> {
  if (!isId<Kind>(text)) throw new Error(`not an id: ${text.slice(0, 40)}`);
  return text;
}

function isId<Kind extends string>(text: string): text is Id<Kind> {
  return SHAPE.test(text);
}
