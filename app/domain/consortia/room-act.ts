import type { RoomRight } from "../../../db/schema/consortia.ts";
import type { Transaction } from "../../../db/schema/database.ts";
import type { ConsortiumId, OrganizationId, PersonId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { type ConsortiumAndCall, readConsortium } from "./change-consortium.ts";
import { firmInRoom } from "./consortium-policy.ts";
import { type ConsortiumMember, listMembers } from "./consortium-queries.ts";

/** Somebody who acts in the room: for which firm, among whom. */
export type RoomAct = ConsortiumAndCall & {
  readonly personId: PersonId;
  readonly firm: OrganizationId;
  readonly members: readonly ConsortiumMember[];
};

/** Re-reads the room inside the transaction and asks whether the actor may do this in it, and for which firm. */
export function actInRoom(
  tx: Transaction,
  consortiumId: ConsortiumId,
  { verb, needed }: { readonly verb: "comment" | "task" | "file"; readonly needed: RoomRight },
  { actor, now }: Acting,
): Result<RoomAct> {
  const rows = readConsortium(tx, consortiumId);
  if (rows === undefined || actor.kind !== "person") return refused("access.not-yours");
  const members = listMembers(tx, consortiumId, now);
  const { decision, firm } = firmInRoom(actor, members, needed, { ...rows, verb, now });
  if (!decision.allowed) return { ok: false, refusal: decision.refusal };
  return firm === undefined ? refused("access.not-yours") : done({ ...rows, personId: actor.personId, firm, members });
}
