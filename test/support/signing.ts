import { createHash } from "node:crypto";
import type { Actor } from "../../app/domain/accounts/actor.ts";
import { saveSession } from "../../app/domain/accounts/save-session.ts";
import { keepStepUp } from "../../app/domain/accounts/step-up-queries.ts";
import { findCall } from "../../app/domain/calls/call-queries.ts";
import { readStanding } from "../../app/domain/consortia/agreement-queries.ts";
import { findConsortium, listMembers } from "../../app/domain/consortia/consortium-queries.ts";
import { setShares } from "../../app/domain/consortia/set-shares.ts";
import { signAgreement } from "../../app/domain/consortia/sign-agreement.ts";
import type { ConsortiumId } from "../../app/kernel/ids.ts";
import { DAY } from "../../app/kernel/instant.ts";
import { type Market, NOON, outcomeOf } from "./market.ts";

type Firm = ReturnType<Market["firm"]>;

let sessions = 0;

/** A live session of a person; its hash. `steppedUp`: just shown who they are. */
export function sessionOf(at: Pick<Market, "db">, actor: Actor, now = NOON, steppedUp = true): string {
  if (actor.kind !== "person") throw new Error("no person");
  sessions += 1;
  const { personId } = actor;
  const idHash = createHash("sha256").update(`session ${sessions}`).digest("hex");
  saveSession(at.db, { idHash, personId, expiresAt: now + DAY, userAgent: "" }, now);
  if (steppedUp) at.db.transaction((tx) => keepStepUp(tx, { sessionHash: idHash, personId }, now));
  return idHash;
}

export function standingOf(at: Pick<Market, "db" | "callId">, id: ConsortiumId, now = NOON) {
  const consortium = findConsortium(at.db, id);
  const call = findCall(at.db, at.callId);
  if (consortium === undefined || call === undefined) throw new Error("no consortium");
  return readStanding(at.db, consortium, call, now);
}

/** One firm signs what the agreement says now, in a session that has stepped up. */
export function sign(at: Market, id: ConsortiumId, firm: Firm, now = NOON, actor = firm.owner) {
  const { fingerprint } = standingOf(at, id, now);
  const member = listMembers(at.db, id, now).findLast((one) => one.organizationId === firm.id);
  if (member === undefined) throw new Error("no such member");
  const sessionHash = sessionOf(at, actor, now);
  return signAgreement(at.db, { memberId: member.id, fingerprint, sessionHash }, { actor, now });
}

/** Every firm signs, one after the other. */
export function signAll(at: Market, id: ConsortiumId, firms: readonly Firm[], now = NOON): void {
  for (const firm of firms) outcomeOf(sign(at, id, firm, now));
}

/** Money and work in even parts, the rest to the first. */
export function agreeOnShares(at: Market, lead: Firm, consortiumId: ConsortiumId, now = NOON): void {
  const rows = listMembers(at.db, consortiumId, now).filter((row) => row.state === "accepted");
  const even = Math.floor(10_000 / rows.length);
  const members = rows.map((row, place) => {
    const part = place === 0 ? 10_000 - even * (rows.length - 1) : even;
    return { memberId: row.id, share: part, workShare: part, task: "分工" };
  });
  const version = findConsortium(at.db, consortiumId)?.version ?? 0;
  outcomeOf(setShares(at.db, { consortiumId, version, members }, { actor: lead.owner, now }));
}
