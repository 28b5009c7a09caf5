import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../../db/schema/database.ts";
import { verificationFiles, verificationRequests } from "../../../db/schema/verification.ts";
import { type Id, newId, type OrganizationId } from "../../kernel/ids.ts";
import { type Refusal, refusal } from "../../kernel/refusal.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { saveFile } from "../files/save-file.ts";
import { countEvidence, findPendingRequest } from "./verification-queries.ts";
import type { Evidence } from "./verification-schema.ts";

const MOST_FILES = 10;

/** Puts a firm's identity into the officials' queue within an act; what waits there already gets the rest added. */
export function openIdentityRequest(
  tx: Transaction,
  asked: {
    readonly organizationId: OrganizationId;
    readonly note?: string | undefined;
    readonly evidence?: readonly Evidence[];
  },
  { actor, now }: Acting,
): Refusal | undefined {
  const waiting = findPendingRequest(tx, asked.organizationId);
  const id = waiting?.id ?? newId<"verification_request">(now);
  if (waiting === undefined) {
    tx.insert(verificationRequests)
      .values({
        id,
        organizationId: asked.organizationId,
        kind: "identity",
        state: "pending",
        note: asked.note ?? null,
        requestedById: actorId(actor),
        requestedAt: now,
      })
      .run();
  } else if (asked.note !== undefined) {
    tx.update(verificationRequests).set({ note: asked.note }).where(eq(verificationRequests.id, id)).run();
  }
  return addEvidence(tx, id, asked.evidence ?? [], { actor, now });
}

/** Adds files to a request, within its limit. */
export function addEvidence(
  tx: Transaction,
  requestId: Id<"verification_request">,
  evidence: readonly Evidence[],
  { actor, now }: Acting,
): Refusal | undefined {
  if (countEvidence(tx, requestId) + evidence.length > MOST_FILES) {
    return refusal("organization.too-much-evidence", { most: MOST_FILES });
  }
  for (const { kind, file } of evidence) {
    const fileId = saveFile(tx, file, { actor, now });
    tx.insert(verificationFiles)
      .values({ id: newId<"verification_file">(now), requestId, fileId, kind, addedAt: now })
      .run();
  }
  return undefined;
}

/** Closes what waits about a firm's identity with the official's answer. */
export function closeIdentityRequest(
  tx: Transaction,
  organizationId: OrganizationId,
  answer: Pick<typeof verificationRequests.$inferSelect, "state" | "decidedById" | "decidedAt" | "reason">,
): void {
  tx.update(verificationRequests)
    .set(answer)
    .where(
      and(
        eq(verificationRequests.organizationId, organizationId),
        eq(verificationRequests.kind, "identity"),
        eq(verificationRequests.state, "pending"),
      ),
    )
    .run();
}
