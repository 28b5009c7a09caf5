import { eq } from "drizzle-orm";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { memberships, organizations } from "../../../db/schema/organizations.ts";
import { verificationRequests } from "../../../db/schema/verification.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { addDays, beijingDate } from "../../kernel/instant.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting, PersonActor } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { noteMembership } from "./note-membership.ts";
import type { OrganizationRow } from "./organization.ts";
import { USUAL_VERIFIED_DAYS } from "./organization-lifecycle.ts";
import { canDecideVerification } from "./organization-policy.ts";
import { countMembers, findByCode, findOrganization } from "./organization-queries.ts";
import { findRequest, type RequestRow } from "./verification-queries.ts";
import type { DecideClaimCommand } from "./verification-schema.ts";

/**
 * An official grants or refuses somebody's claim to a firm that nobody owns, with the reason either way. Granting
 * makes the claimant its owner, and the firm verified under the code that was claimed.
 */
export function decideClaim(
  db: Database,
  { requestId, decision, reason }: DecideClaimCommand,
  { actor, now }: Acting,
): Result<Record<string, never>> {
  return act(db, (tx) => {
    const request = findRequest(tx, requestId);
    const row = request === undefined ? undefined : findOrganization(tx, request.organizationId);
    if (request?.kind !== "ownership" || row === undefined || actor.kind !== "person") {
      return refused("access.not-yours");
    }
    const allowed = canDecideVerification(actor, row.id);
    if (!allowed.allowed) return { ok: false, refusal: allowed.refusal };
    if (request.requestedById === actor.personId) return refused("organization.own-firm");
    if (request.state === decision) return done({});
    if (request.state !== "pending" || request.requestedById === null) return refused("organization.not-waiting");
    if (decision === "verified") {
      if (countMembers(tx, row.id) > 0) return refused("organization.has-owner");
      const holder = request.uscc === null ? undefined : findByCode(tx, request.uscc);
      if (holder !== undefined && holder.id !== row.id)
        return refused("organization.uscc-taken", { name: holder.nameZh });
      handOver(tx, row, { ...request, requestedById: request.requestedById }, { actor, now });
    }
    tx.update(verificationRequests)
      .set({ state: decision, decidedById: actor.personId, decidedAt: now, reason })
      .where(eq(verificationRequests.id, requestId))
      .run();
    recordEvent(tx, {
      name: decision === "verified" ? "organization.claim-granted" : "organization.claim-refused",
      actorId: actor.personId,
      now,
      subject: { kind: "organization", id: row.id },
      payload: { requestId },
    });
    return done({});
  });
}

function handOver(
  tx: Transaction,
  row: OrganizationRow,
  request: RequestRow & { readonly requestedById: PersonId },
  { actor, now }: { readonly actor: PersonActor; readonly now: number },
): void {
  const { requestedById: personId, uscc } = request;
  const organizationId = row.id;
  tx.insert(memberships).values({ personId, organizationId, role: "owner", joinedAt: now }).run();
  noteMembership(tx, { act: "joined", actorId: actor.personId, organizationId, personId, role: "owner" }, now);
  tx.update(organizations)
    .set({
      uscc,
      verification: "verified",
      verifiedAt: now,
      verifiedUntilOn: addDays(beijingDate(now), USUAL_VERIFIED_DAYS),
      version: row.version + 1,
      updatedAt: now,
    })
    .where(eq(organizations.id, organizationId))
    .run();
}
