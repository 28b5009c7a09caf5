import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { needsOf } from "../calls/call-queries.ts";
import { findProduct } from "../products/product-queries.ts";
import { readConsortium, recordChange, refusalWhileBidStands } from "./change-consortium.ts";
import { isLiving } from "./consortium.ts";
import { canSetCoverage } from "./consortium-policy.ts";
import { listMembers } from "./consortium-queries.ts";
import type { SetEvidenceCommand } from "./consortium-schema.ts";
import { writeCell } from "./set-coverage.ts";

/** Says how one member covers one need and what shows it: a published product of that member, a word, or both. */
export function setEvidence(
  db: Database,
  { consortiumId, version, needId, organizationId, strength, productId, evidence }: SetEvidenceCommand,
  { actor, now }: Acting,
): Result<{ readonly version: number }> {
  return act(db, (tx) => {
    const rows = readConsortium(tx, consortiumId);
    if (rows === undefined) return refused("access.not-yours");
    const { consortium, call } = rows;
    const member = listMembers(tx, consortiumId, now).find(
      (one) => one.organizationId === organizationId && isLiving(one, now),
    );
    if (member === undefined || !needsOf(tx, call.id).some((need) => need.id === needId)) {
      return refused("access.not-yours");
    }
    const decision = canSetCoverage(actor, member, { consortium, call, verb: "set-coverage", now });
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const standing = refusalWhileBidStands(tx, consortiumId, "set-coverage");
    if (standing !== undefined) return { ok: false, refusal: standing };
    if (version !== consortium.version) return refused("consortium.changed-meanwhile");
    const product = productId === undefined ? undefined : findProduct(tx, productId);
    const isOwn = product?.organizationId === organizationId && product.state === "published";
    if (productId !== undefined && !isOwn) return refused("consortium.product-foreign", {}, "productId");
    writeCell(tx, { consortiumId, needId, organizationId, strength, productId: productId ?? null, evidence });
    const change = { verb: "set-coverage", actorId: actorId(actor), now } as const;
    return done({ version: recordChange(tx, consortium, change) });
  });
}
