import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { type ConsortiumRow, consortia, consortiumSignatures } from "../../../db/schema/consortia.ts";
import type { Transaction } from "../../../db/schema/database.ts";
import type { OrganizationId, PersonId } from "../../kernel/ids.ts";
import { recordEvent } from "../events/record-event.ts";
import { MOST_MEMBER_ROWS } from "./consortium.ts";

/** Which verb changed the consortium, and who did it; null for the clock. */
export type VoidCause = { readonly verb: string; readonly actorId: PersonId | null };

/**
 * Voids every standing signature of a consortium, because what was signed is no longer what it says, and leads it
 * back to `forming`; its members are told whose signatures went and why. Returns the firms. A consortium that was
 * dissolved stays so, and its members hear of that instead.
 */
export function voidSignatures(
  tx: Transaction,
  consortium: Pick<ConsortiumRow, "id">,
  { verb, actorId }: VoidCause,
  now: number,
): readonly OrganizationId[] {
  tx.update(consortia)
    .set({ state: "forming" })
    .where(and(eq(consortia.id, consortium.id), inArray(consortia.state, ["agreed", "locked"])))
    .run();
  const standing = and(eq(consortiumSignatures.consortiumId, consortium.id), isNull(consortiumSignatures.voidedAt));
  const firms = tx
    .select({ id: consortiumSignatures.organizationId })
    .from(consortiumSignatures)
    .where(standing)
    .orderBy(asc(consortiumSignatures.signedAt))
    .limit(MOST_MEMBER_ROWS)
    .all()
    .map((row) => row.id);
  if (firms.length === 0) return [];
  tx.update(consortiumSignatures).set({ voidedAt: now, voidCause: verb, voidedById: actorId }).where(standing).run();
  if (verb === "dissolve") return firms;
  recordEvent(tx, {
    name: "consortium.signatures-voided",
    actorId,
    now,
    subject: { kind: "consortium", id: consortium.id },
    payload: { verb, firms: firms.join(" ") },
  });
  return firms;
}
