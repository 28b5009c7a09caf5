import { data } from "react-router";
import { isOfficeKind } from "../../domain/accounts/actor.ts";
import { decideVerification } from "../../domain/organizations/decide-verification.ts";
import { listLinksOf } from "../../domain/organizations/firm-link-queries.ts";
import { USUAL_VERIFIED_DAYS } from "../../domain/organizations/organization-lifecycle.ts";
import { canDecideVerification, canSeeVerifications } from "../../domain/organizations/organization-policy.ts";
import {
  findOrganization,
  listDecisions,
  listQualifications,
} from "../../domain/organizations/organization-queries.ts";
import {
  listClaimDecisions,
  listFormerNames,
  listRequestsOf,
} from "../../domain/organizations/verification-queries.ts";
import { decideVerificationCommand } from "../../domain/organizations/verification-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { readFields, refusedForm } from "../../http/form.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, notFound, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit, type PersonVisit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { parseId } from "../../kernel/ids.ts";
import { addDays, beijingDate } from "../../kernel/instant.ts";
import { DecisionForm } from "../../ui/firm/decision-form.tsx";
import { SizePanel } from "../../ui/firm/size-panel.tsx";
import { VerificationTag } from "../../ui/firm/verification-tag.tsx";
import { FirmDossier } from "../../ui/office/firm-dossier.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/verification.ts";

/** A firm, as officials look at it; bureaus are not verified, so for them there is no such page. */
function verifiable(visit: PersonVisit, param: string | undefined) {
  const organization = found(findOrganization(visit.db, found(parseId<"organization">(param))));
  if (!canSeeVerifications(visit.actor).allowed || isOfficeKind(organization.kind)) throw notFound();
  return organization;
}

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "office");
  const organization = verifiable(visit, args.params.organizationId);
  const { db } = visit;
  const { id } = organization;
  const requests = listRequestsOf(db, id);
  return {
    organization,
    requests,
    isAsked: requests.some(({ request }) => request.state === "pending"),
    proposedDay: addDays(beijingDate(visit.now), USUAL_VERIFIED_DAYS),
    canDecide: canDecideVerification(visit.actor, id).allowed,
    statuses: listQualifications(db, id),
    claimDecisions: listClaimDecisions(db, id),
    decisions: listDecisions(db, id),
    links: listLinksOf(db, id).filter(({ link }) => link.state !== "ended"),
    names: listFormerNames(db, id),
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "office");
  const { id } = verifiable(visit, args.params.organizationId);
  const fields = await formFields(args.request, visit.facts);
  fields.set("organizationId", id);
  const reading = readFields(fields, decideVerificationCommand);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = decideVerification(visit.db, reading.value, visit);
  if (!result.ok) {
    if (result.refusal.code === "access.not-yours") throw notFound();
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  return seeOther(visit, "/office/verifications", doneFlash(`organization.${reading.value.decision}`));
}

export default function Verification({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const { organization, canDecide, isAsked, proposedDay, ...dossier } = loaderData;
  const title = inLocale(locale, organization.nameZh, organization.nameEn);
  return (
    <main id="content" className="wrap">
      <title>{`${title} · ${t("office.verifications.title")} · ${t("site.name")}`}</title>
      <PageHeader
        title={title}
        tags={<VerificationTag verification={organization.verification} />}
        crumbs={[
          { label: t("site.desks.office"), to: "/office" },
          { label: t("office.verifications.title"), to: "/office/verifications" },
          { label: title },
        ]}
      />
      <div className="two">
        <FirmDossier organization={organization} canDecide={canDecide} {...dossier} />
        <aside className="side" aria-label={t("office.verifications.decide")}>
          <DecisionForm
            organization={organization}
            canDecide={canDecide}
            isAsked={isAsked}
            proposedDay={proposedDay}
            form={actionData?.form}
          />
          <SizePanel organization={organization} />
        </aside>
      </div>
    </main>
  );
}
