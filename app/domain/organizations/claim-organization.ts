import type { Database, Transaction } from "../../../db/schema/database.ts";
import { verificationRequests } from "../../../db/schema/verification.ts";
import type { Id } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { checkIdentity } from "./identity-check.ts";
import { addEvidence } from "./open-request.ts";
import type { OrganizationRow } from "./organization.ts";
import { canClaimOrganization } from "./organization-policy.ts";
import { countMembers, findOrganization } from "./organization-queries.ts";
import { findRequest, listOwnClaims } from "./verification-queries.ts";
import type { ClaimOrganizationCommand } from "./verification-schema.ts";

const MOST_WAITING = 5;

/**
 * Asks to become the owner of a firm that an imported list brought and nobody belongs to, with its code and what
 * shows the right to it. Officials decide. The same `id` again is the same act.
 */
export function claimOrganization(
  db: Database,
  command: ClaimOrganizationCommand,
  { actor, now }: Acting,
): Result<{ readonly requestId: Id<"verification_request"> }> {
  return act(db, (tx) => {
    const row = findOrganization(tx, command.organizationId);
    if (row === undefined || actor.kind !== "person") return refused("access.not-yours");
    const known = findRequest(tx, command.id);
    if (known !== undefined) {
      return known.requestedById === actor.personId ? done({ requestId: known.id }) : refused("access.not-yours");
    }
    const decision = canClaimOrganization(actor, row, countMembers(tx, row.id));
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const waiting = listOwnClaims(tx, actor.personId).filter(({ request }) => request.state === "pending");
    if (waiting.some(({ request }) => request.organizationId === row.id)) return refused("organization.claim-waiting");
    if (waiting.length >= MOST_WAITING) return refused("organization.too-many-claims", { most: MOST_WAITING });
    if (command.evidence.length === 0) return refused("organization.evidence-needed", {}, "licence");
    const uscc = codeOf(tx, row, command.uscc);
    if (!uscc.ok) return uscc;
    tx.insert(verificationRequests)
      .values({
        id: command.id,
        organizationId: row.id,
        kind: "ownership",
        state: "pending",
        uscc: uscc.value,
        note: command.note,
        requestedById: actor.personId,
        requestedAt: now,
      })
      .run();
    const problem = addEvidence(tx, command.id, command.evidence, { actor, now });
    if (problem !== undefined) return { ok: false, refusal: problem };
    const subject = { kind: "organization", id: row.id };
    const payload = { requestId: command.id };
    recordEvent(tx, { name: "organization.claimed", actorId: actor.personId, now, subject, payload });
    return done({ requestId: command.id });
  });
}

/** The code as it is kept; it must be the one that the list gave, where it gave one. */
function codeOf(tx: Transaction, row: OrganizationRow, typed: string): Result<string> {
  const stated = { kind: row.kind, nameZh: row.nameZh, country: "CN", uscc: typed, isLocal: row.isLocal };
  const identity = checkIdentity(tx, row.id, stated);
  if (!identity.ok) return identity;
  const { uscc } = identity.value;
  if (uscc === null) return refused("form.required", {}, "uscc");
  return row.uscc === null || row.uscc === uscc ? done(uscc) : refused("organization.uscc-other", {}, "uscc");
}
