import type { ConsortiumRow } from "../../../db/schema/consortia.ts";
import type { CallRow } from "../../domain/calls/call.ts";
import { listSignatures, readStanding } from "../../domain/consortia/agreement-queries.ts";
import { canSignFor } from "../../domain/consortia/sign-policy.ts";
import { stepUpAsk } from "../../http/step-up.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { translate } from "../../i18n/translate.ts";

/** How far the signing has come; null where there is nothing to sign. `voided`: whose signatures went last, and by what. */
export function roomAgreement(visit: PersonVisit, consortium: ConsortiumRow, call: CallRow) {
  const { db, now, actor, locale } = visit;
  const standing = readStanding(db, consortium, call, now);
  if (!standing.isNeeded) return null;
  const waits = standing.members.some(
    (member) =>
      standing.unsigned.includes(member.organizationId) && canSignFor(actor, member, consortium, call, now).allowed,
  );
  const { asks, codeUntil } = stepUpAsk(visit);
  return {
    has: standing.signatures.length,
    needs: standing.members.length,
    isComplete: standing.isComplete,
    wantsCode: asks === "code" && codeUntil === null,
    mayComplete: waits && standing.faults.length === 0,
    voided: standing.signatures.length > 0 ? null : lastVoided(visit, consortium, locale),
  };
}

function lastVoided({ db }: PersonVisit, consortium: ConsortiumRow, locale: PersonVisit["locale"]) {
  const voided = listSignatures(db, consortium.id).filter(
    (one) => one.voidedAt !== null && one.voidCause !== "withdraw",
  );
  const last = Math.max(...voided.map((one) => one.voidedAt ?? 0));
  const together = voided.filter((one) => one.voidedAt === last);
  const [first] = together;
  if (first === undefined) return null;
  const names = together.map(({ firm }) => inLocale(locale, firm.nameZh, firm.nameEn));
  return {
    firms: names.join(translate(locale)("answers.comma")),
    cause: first.voidCause ?? "change",
    at: last,
  };
}
