import { and, eq } from "drizzle-orm";
import { consortiumCoverage } from "../../../db/schema/consortia.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Actor, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { needsOf } from "../calls/call-queries.ts";
import { readConsortium, recordChange, refusalWhileBidStands } from "./change-consortium.ts";
import { isLiving } from "./consortium.ts";
import { canSetCoverage } from "./consortium-policy.ts";
import { listMembers } from "./consortium-queries.ts";
import type { SetCoverageCommand } from "./consortium-schema.ts";

/**
 * Says which member covers which need and how well (0 to 3); cells that are not named stay as they are, and a cell
 * that stays keeps its evidence.
 */
export function setCoverage(
  db: Database,
  { consortiumId, version, cells }: SetCoverageCommand,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<{ readonly version: number }> {
  return act(db, (tx) => {
    const rows = readConsortium(tx, consortiumId);
    if (rows === undefined) return refused("access.not-yours");
    const { consortium, call } = rows;
    const living = listMembers(tx, consortiumId, now).filter((member) => isLiving(member, now));
    const needs = new Set(needsOf(tx, call.id).map((need) => need.id));
    for (const { needId, organizationId } of cells) {
      const member = living.find((one) => one.organizationId === organizationId);
      if (member === undefined || !needs.has(needId)) return refused("access.not-yours");
      const decision = canSetCoverage(actor, member, { consortium, call, verb: "set-coverage", now });
      if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    }
    if (cells.length === 0) return refused("access.not-yours");
    const standing = refusalWhileBidStands(tx, consortiumId, "set-coverage");
    if (standing !== undefined) return { ok: false, refusal: standing };
    if (version !== consortium.version) return refused("consortium.changed-meanwhile");
    for (const cell of cells) writeCell(tx, { consortiumId, ...cell });
    return done({ version: recordChange(tx, consortium, { verb: "set-coverage", actorId: actorId(actor), now }) });
  });
}

type Cell = Pick<typeof consortiumCoverage.$inferInsert, "consortiumId" | "needId" | "organizationId" | "strength"> &
  Partial<Pick<typeof consortiumCoverage.$inferInsert, "productId" | "evidence">>;

/** Writes one cell: without strength it goes; evidence that is not named stays. */
export function writeCell(
  tx: Transaction,
  { consortiumId, needId, organizationId, strength, ...evidence }: Cell,
): void {
  if (strength === 0) {
    tx.delete(consortiumCoverage)
      .where(
        and(
          eq(consortiumCoverage.consortiumId, consortiumId),
          eq(consortiumCoverage.needId, needId),
          eq(consortiumCoverage.organizationId, organizationId),
        ),
      )
      .run();
    return;
  }
  tx.insert(consortiumCoverage)
    .values({ consortiumId, needId, organizationId, strength, ...evidence })
    .onConflictDoUpdate({
      target: [consortiumCoverage.consortiumId, consortiumCoverage.needId, consortiumCoverage.organizationId],
      set: { strength, ...evidence },
    })
    .run();
}
