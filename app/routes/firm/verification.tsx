import { data } from "react-router";
import { listDecisions } from "../../domain/organizations/organization-queries.ts";
import { isNearEnd, requestVerification } from "../../domain/organizations/request-verification.ts";
import { listFormerNames, listRequestsOf } from "../../domain/organizations/verification-queries.ts";
import { requestVerificationCommand } from "../../domain/organizations/verification-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { readFields, refusedForm } from "../../http/form.ts";
import { EVIDENCE_FIELDS, keepEvidence } from "../../http/keep-evidence.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { DecisionList } from "../../ui/firm/decision-list.tsx";
import { FirmPage } from "../../ui/firm/firm-page.tsx";
import { FormerNames, RequestHistory } from "../../ui/firm/request-history.tsx";
import { VerificationForm } from "../../ui/firm/verification-form.tsx";
import { VerificationTag } from "../../ui/firm/verification-tag.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/verification.ts";
import { ownFirm } from "./own-firm.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { id, firm, organization, canEdit } = ownFirm(visit, args.params.organizationId);
  const requests = listRequestsOf(visit.db, id);
  const isWaiting = requests.some(({ request }) => request.state === "pending");
  const { verification, verifiedUntilOn, country } = organization;
  return {
    firm,
    organization: { verification, verifiedUntilOn, isForeign: country !== "CN" },
    isWaiting,
    canAsk: canEdit && (verification !== "verified" || isWaiting || isNearEnd(organization, visit.now)),
    requests,
    decisions: listDecisions(visit.db, id).map(({ decision }) => ({ decision, decidedBy: null })),
    names: listFormerNames(visit.db, id),
  };
}

/** Hands the firm's identity to the officials, or adds to what they have. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { id } = ownFirm(visit, args.params.organizationId);
  const fields = await formFields(args.request, visit.facts);
  const evidence = await keepEvidence(visit, fields);
  for (const name of EVIDENCE_FIELDS) fields.delete(name);
  fields.set("organizationId", id);
  const reading = readFields(fields, requestVerificationCommand);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = evidence.ok
    ? requestVerification(visit.db, { ...reading.value, evidence: evidence.value }, visit)
    : evidence;
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  return seeOther(visit, `/firm/${id}/verification`, doneFlash("organization.verification-requested"));
}

export default function FirmVerification({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { firm, organization, isWaiting, canAsk, requests, decisions, names } = loaderData;
  const { verification, verifiedUntilOn, isForeign } = organization;
  return (
    <FirmPage
      firm={firm}
      tab="verification"
      title={t("firm.verification.title")}
      tags={<VerificationTag verification={verification} />}
      lead={t(`firm.verification.${verification}`)}
    >
      {verification === "verified" && verifiedUntilOn !== null ? (
        <p>{t("identity.verification.until", { day: verifiedUntilOn })}</p>
      ) : null}
      <div className="two">
        <div>
          <section>
            <h2>{t("identity.history.requests")}</h2>
            <RequestHistory requests={requests} />
          </section>
          <section>
            <h2>{t("firm.decisions.title")}</h2>
            <DecisionList decisions={decisions} />
          </section>
          <FormerNames names={names} />
        </div>
        {canAsk ? (
          <aside className="side" aria-label={t("firm.verification.request")}>
            <VerificationForm isWaiting={isWaiting} isForeign={isForeign} form={actionData?.form} />
          </aside>
        ) : null}
      </div>
    </FirmPage>
  );
}
