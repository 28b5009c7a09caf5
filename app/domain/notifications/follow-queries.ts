import { and, eq } from "drizzle-orm";
import type { Reader } from "../../../db/schema/database.ts";
import { follows } from "../../../db/schema/notifications.ts";
import type { PersonId } from "../../kernel/ids.ts";
import type { FollowCommand } from "./follow-schema.ts";

export function isFollowing(db: Reader, personId: PersonId, subject: FollowCommand): boolean {
  return db.select().from(follows).where(followOf(personId, subject)).get() !== undefined;
}

/** The one row of a person's follow of a subject. */
export function followOf(personId: PersonId, { kind, id }: FollowCommand) {
  return and(eq(follows.personId, personId), eq(follows.subjectKind, kind), eq(follows.subjectId, id));
}
