import { desc, eq } from "drizzle-orm";
import type { Reader } from "../../../db/schema/database.ts";
import { mutedReasons, mutedThings } from "../../../db/schema/saved-searches.ts";
import type { Actor } from "../accounts/actor.ts";
import { MOST_MUTED, type Word, wordOf } from "./saved-search.ts";

/** What a person does not want to see or hear of. */
export type Muted = {
  readonly isThing: (kind: string, id: string) => boolean;
  readonly isReason: (word: Word) => boolean;
};

export const NOTHING_MUTED: Muted = { isThing: () => false, isReason: () => false };

export function mutedOf(db: Reader, actor: Actor): Muted {
  if (actor.kind !== "person") return NOTHING_MUTED;
  const things = new Set(listMutedThings(db, actor).map((row) => `${row.subjectKind}:${row.subjectId}`));
  const reasons = new Set(listMutedReasons(db, actor).map((row) => `${row.asked}\n${row.found}`));
  return {
    isThing: (kind, id) => things.has(`${kind}:${id}`),
    isReason: (word) => {
      const { asked, found } = wordOf(word);
      return reasons.has(`${asked}\n${found}`);
    },
  };
}

/** The results that a person muted, the latest first. */
export function listMutedThings(db: Reader, { personId }: Extract<Actor, { kind: "person" }>) {
  return db
    .select()
    .from(mutedThings)
    .where(eq(mutedThings.personId, personId))
    .orderBy(desc(mutedThings.mutedAt))
    .limit(MOST_MUTED)
    .all();
}

/** The reasons that a person muted, the latest first. */
export function listMutedReasons(db: Reader, { personId }: Extract<Actor, { kind: "person" }>) {
  return db
    .select()
    .from(mutedReasons)
    .where(eq(mutedReasons.personId, personId))
    .orderBy(desc(mutedReasons.mutedAt))
    .limit(MOST_MUTED)
    .all();
}
