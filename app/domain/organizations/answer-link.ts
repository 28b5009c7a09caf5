import { eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { firmLinks } from "../../../db/schema/firm-links.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { noteLink } from "./declare-link.ts";
import { findLink } from "./firm-link-queries.ts";
import type { AnswerLinkCommand } from "./firm-link-schema.ts";
import { canAnswerLink } from "./organization-policy.ts";

/**
 * The other side confirms a declared link, or disputes it with its reason. A dispute does not undo the declaration:
 * both words stand side by side. The answer may be changed as long as the link has not ended.
 */
export function answerLink(
  db: Database,
  command: AnswerLinkCommand,
  { actor, now }: Acting,
): Result<Record<string, never>> {
  return act(db, (tx) => {
    const link = findLink(tx, command.linkId);
    if (link === undefined || actor.kind !== "person") return refused("access.not-yours");
    const decision = canAnswerLink(actor, link, command.organizationId);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (link.state === "ended") return refused("organization.link-ended");
    if (link.state === command.answer && link.answerNote === (command.note ?? null)) return done({});
    tx.update(firmLinks)
      .set({
        state: command.answer,
        answerNote: command.note ?? null,
        answeredById: actor.personId,
        answeredAt: now,
      })
      .where(eq(firmLinks.id, link.id))
      .run();
    noteLink(tx, "firm-link.answered", link.id, { actor, now });
    return done({});
  });
}
