import { data } from "react-router";
import { maskedEmail } from "../../domain/accounts/masked.ts";
import { findPerson } from "../../domain/accounts/person-queries.ts";
import { decideClaim } from "../../domain/organizations/decide-claim.ts";
import { canDecideVerification } from "../../domain/organizations/organization-policy.ts";
import { countMembers, findOrganization } from "../../domain/organizations/organization-queries.ts";
import { findRequest, listEvidence } from "../../domain/organizations/verification-queries.ts";
import { decideClaimCommand } from "../../domain/organizations/verification-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { readFields, refusedForm } from "../../http/form.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, notFound, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit, type PersonVisit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { parseId } from "../../kernel/ids.ts";
import { EvidenceList } from "../../ui/firm/evidence-list.tsx";
import { ClaimDecisionForm } from "../../ui/office/claim-decision-form.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { Moment } from "../../ui/primitives/moment.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/firm-claim.ts";

function claimOf(visit: PersonVisit, param: string | undefined) {
  const request = found(findRequest(visit.db, found(parseId<"verification_request">(param))));
  if (request.kind !== "ownership") throw notFound();
  return { request, firm: found(findOrganization(visit.db, request.organizationId)) };
}

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "office");
  const { request, firm } = claimOf(visit, args.params.request);
  const claimant = request.requestedById === null ? undefined : findPerson(visit.db, request.requestedById);
  return {
    request,
    firm: { id: firm.id, nameZh: firm.nameZh, nameEn: firm.nameEn, city: firm.city, uscc: firm.uscc },
    claimant: claimant === undefined ? null : { name: claimant.name, email: maskedEmail(claimant.email) },
    evidence: listEvidence(visit.db, request.id),
    isOwned: countMembers(visit.db, firm.id) > 0,
    canDecide: canDecideVerification(visit.actor, firm.id).allowed && request.requestedById !== visit.actor.personId,
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "office");
  const { request } = claimOf(visit, args.params.request);
  const fields = await formFields(args.request, visit.facts);
  fields.set("requestId", request.id);
  const reading = readFields(fields, decideClaimCommand);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = decideClaim(visit.db, reading.value, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  const done = reading.value.decision === "verified" ? "organization.claim-granted" : "organization.claim-refused";
  return seeOther(visit, "/office/verifications?queue=ownership", doneFlash(done));
}

export default function FirmClaim({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const { request, firm, claimant, evidence, isOwned, canDecide } = loaderData;
  const name = inLocale(locale, firm.nameZh, firm.nameEn);
  const title = t("identity.claim.of", { firm: name });
  const queue = "/office/verifications?queue=ownership";
  return (
    <main id="content" className="wrap">
      <title>{`${title} · ${t("site.name")}`}</title>
      <PageHeader title={title} crumbs={[{ label: t("office.verifications.title"), to: queue }, { label: name }]} />
      <div className="two">
        <div>
          <dl className="facts left">
            <dt>{t("identity.claim.firm")}</dt>
            <dd>
              <a href={`/office/verifications/${firm.id}`}>{name}</a> {firm.city ?? ""}
            </dd>
            <dt>{t("identity.claim.listed")}</dt>
            <dd className="num">{firm.uscc ?? t("site.none")}</dd>
            <dt>{t("identity.claim.stated")}</dt>
            <dd className="num">{request.uscc ?? t("site.none")}</dd>
            <dt>{t("identity.claim.by")}</dt>
            <dd>{claimant === null ? t("site.none") : `${claimant.name} · ${claimant.email}`}</dd>
            <dt>{t("identity.history.asked")}</dt>
            <dd>
              <Moment at={request.requestedAt} />
            </dd>
          </dl>
          <h2>{t("identity.evidence.title")}</h2>
          {request.note === null ? null : <p className="given">{request.note}</p>}
          <EvidenceList evidence={evidence} none={t("identity.evidence.none")} />
        </div>
        <aside className="side" aria-label={t("office.verifications.decide")}>
          <ClaimDecisionForm request={request} isOwned={isOwned} canDecide={canDecide} form={actionData?.form} />
        </aside>
      </div>
    </main>
  );
}
