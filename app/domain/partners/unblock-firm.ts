import { and, eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { partnerBlocks } from "../../../db/schema/partners.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { sideOf } from "./partner-policy.ts";
import type { ThreadCommand } from "./partner-schema.ts";
import { findThread } from "./thread-queries.ts";

/** Lets the other firm of a conversation write again. */
export function unblockFirm(db: Database, { threadId }: ThreadCommand, { actor, now }: Acting): Result<unknown> {
  return act(db, (tx) => {
    const thread = findThread(tx, threadId);
    const sides = thread === undefined ? undefined : sideOf(actor, thread);
    if (actor.kind !== "person" || sides === undefined) return refused("access.not-yours");
    const { own, other } = sides;
    tx.delete(partnerBlocks)
      .where(and(eq(partnerBlocks.organizationId, own), eq(partnerBlocks.blockedId, other)))
      .run();
    recordEvent(tx, {
      name: "partner.firm-unblocked",
      actorId: actor.personId,
      now,
      subject: { kind: "organization", id: own },
      payload: { blockedId: other },
    });
    return done({});
  });
}
