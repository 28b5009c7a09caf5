import { eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { firmLinks } from "../../../db/schema/firm-links.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { noteLink } from "./declare-link.ts";
import { findLink } from "./firm-link-queries.ts";
import type { EndLinkCommand } from "./firm-link-schema.ts";
import { canEndLink } from "./organization-policy.ts";

/** The side that declared a link says that it is no more. The row stays, and the other side is told. */
export function endLink(db: Database, command: EndLinkCommand, { actor, now }: Acting): Result<Record<string, never>> {
  return act(db, (tx) => {
    const link = findLink(tx, command.linkId);
    if (link === undefined || actor.kind !== "person") return refused("access.not-yours");
    const decision = canEndLink(actor, link, command.organizationId);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (link.state === "ended") return done({});
    tx.update(firmLinks)
      .set({ state: "ended", endedById: actor.personId, endedAt: now })
      .where(eq(firmLinks.id, link.id))
      .run();
    noteLink(tx, "firm-link.ended", link.id, { actor, now });
    return done({});
  });
}
