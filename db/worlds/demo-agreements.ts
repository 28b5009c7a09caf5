import { createHash } from "node:crypto";
import { endSession } from "../../app/domain/accounts/end-session.ts";
import { saveSession } from "../../app/domain/accounts/save-session.ts";
import { keepStepUp } from "../../app/domain/accounts/step-up-queries.ts";
import { findCall } from "../../app/domain/calls/call-queries.ts";
import { readStanding } from "../../app/domain/consortia/agreement-queries.ts";
import { findConsortium } from "../../app/domain/consortia/consortium-queries.ts";
import { signAgreement } from "../../app/domain/consortia/sign-agreement.ts";
import { HOUR, MINUTE } from "../../app/kernel/instant.ts";
import { actorOf, type DemoBuild, idOf, mustDo, organizationIdOf, ownerOf, type TimedAct } from "./demo-build.ts";
import { consortiumIdOf } from "./demo-consortia.ts";
import type { DemoConsortium } from "./demo-content.ts";

/** Before a bid is submitted, every member signs, the lead first, a quarter of an hour apart. */
export function agreementActs(build: DemoBuild): TimedAct[] {
  return build.content.bids.flatMap((bid) => {
    const consortium = build.content.consortia.find((one) => one.key === bid.consortium);
    if (consortium === undefined || bid.state === "draft") return [];
    const from = build.now - bid.writtenHoursAgo * HOUR + HOUR;
    return consortium.members
      .filter((member) => member.state === "accepted")
      .map(({ firm }, place) => {
        const at = from + place * 15 * MINUTE;
        return { at, run: () => sign(build, consortium, firm, at) };
      });
  });
}

/** In a session of its own that has stepped up and ends with the signature. */
function sign(build: DemoBuild, consortium: DemoConsortium, firm: string, now: number): void {
  const { db } = build;
  const actor = actorOf(build, ownerOf(build, firm));
  const row = findConsortium(db, consortiumIdOf(build, consortium.key));
  const call = findCall(db, idOf(build, "call", consortium.call));
  if (actor.kind !== "person" || row === undefined || call === undefined) throw new Error(`no ${consortium.key}`);
  const { personId } = actor;
  const idHash = createHash("sha256").update(`${consortium.key} ${firm}`).digest("hex");
  saveSession(db, { idHash, personId, expiresAt: now + HOUR, userAgent: "" }, now);
  db.transaction((tx) => keepStepUp(tx, { sessionHash: idHash, personId }, now));
  const { fingerprint, members } = readStanding(db, row, call, now);
  const member = members.find((one) => one.organizationId === organizationIdOf(build, firm));
  if (member === undefined) throw new Error(`${firm} is not in ${consortium.key}`);
  const command = { memberId: member.id, fingerprint, sessionHash: idHash };
  mustDo(`${firm} signs ${consortium.key}`, signAgreement(db, command, { actor, now }));
  endSession(db, idHash, personId);
}
