import { consortiumAgreements, consortiumSignatures } from "../../../db/schema/consortia.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { type ConsortiumId, type Id, newId } from "../../kernel/ids.ts";
import { done, type Result, refused, refusedFor } from "../../kernel/result.ts";
import type { Actor } from "../accounts/actor.ts";
import { hasStepUp } from "../accounts/step-up-queries.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { type AgreementStanding, findAgreement, readStanding } from "./agreement-queries.ts";
import { moveConsortium } from "./agreement-state.ts";
import { readConsortium } from "./change-consortium.ts";
import { findMember } from "./consortium-queries.ts";
import { canSignFor } from "./sign-policy.ts";
import type { SignAgreementCommand } from "./sign-schema.ts";

/**
 * A member signs the agreement whose fingerprint its page showed; when it has become another since, it is refused with
 * `consortium.changed-meanwhile`. The session must have stepped up within ten minutes. With the last signature the
 * consortium is agreed. The same firm signs the same text once.
 */
export function signAgreement(
  db: Database,
  { memberId, fingerprint, sessionHash }: SignAgreementCommand,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<{ readonly isComplete: boolean }> {
  return act(db, (tx) => {
    const member = findMember(tx, memberId);
    const rows = member === undefined ? undefined : readConsortium(tx, member.consortiumId);
    if (actor.kind !== "person" || member === undefined || rows === undefined) return refused("access.not-yours");
    const { consortium, call } = rows;
    const decision = canSignFor(actor, member, consortium, call, now);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const standing = readStanding(tx, consortium, call, now);
    if (standing.fingerprint !== fingerprint) return refused("consortium.changed-meanwhile");
    if (!standing.unsigned.includes(member.organizationId)) return done({ isComplete: standing.isComplete });
    if (standing.faults.length > 0) return refusedFor(standing.faults);
    if (!hasStepUp(tx, sessionHash, actor.personId, now)) return refused("account.step-up-needed");
    const { organizationId } = member;
    const agreementId = keepAgreement(tx, consortium.id, standing, now);
    tx.insert(consortiumSignatures)
      .values({
        id: newId<"signature">(now),
        agreementId,
        consortiumId: consortium.id,
        organizationId,
        signedById: actor.personId,
        signedAt: now,
      })
      .run();
    const isComplete = standing.unsigned.length === 1;
    if (isComplete) moveConsortium(tx, consortium, "agree");
    recordEvent(tx, {
      name: "consortium.signed",
      actorId: actor.personId,
      now,
      subject: { kind: "consortium", id: consortium.id },
      payload: { memberId, fingerprint, version: consortium.version, left: standing.unsigned.length - 1 },
    });
    return done({ isComplete });
  });
}

function keepAgreement(
  tx: Transaction,
  consortiumId: ConsortiumId,
  { agreement, content, fingerprint }: AgreementStanding,
  now: number,
): Id<"agreement"> {
  const earlier = findAgreement(tx, consortiumId, fingerprint);
  if (earlier !== undefined) return earlier.id;
  const id = newId<"agreement">(now);
  tx.insert(consortiumAgreements)
    .values({ id, consortiumId, version: agreement.version, content, fingerprint, createdAt: now })
    .run();
  return id;
}
