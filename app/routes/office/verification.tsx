import { data } from "react-router";
import { isOfficeKind } from "../../domain/accounts/actor.ts";
import { decideVerification } from "../../domain/organizations/decide-verification.ts";
import { canDecideVerification, canSeeVerifications } from "../../domain/organizations/organization-policy.ts";
import {
  findOrganization,
  listDecisions,
  listQualifications,
} from "../../domain/organizations/organization-queries.ts";
import { decideVerificationCommand } from "../../domain/organizations/organization-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { readFields, refusedForm } from "../../http/form.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, notFound, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit, type PersonVisit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { parseId } from "../../kernel/ids.ts";
import { DecisionForm } from "../../ui/firm/decision-form.tsx";
import { DecisionList } from "../../ui/firm/decision-list.tsx";
import { OrganizationFacts } from "../../ui/firm/organization-facts.tsx";
import { QualificationList } from "../../ui/firm/qualification-list.tsx";
import { SizeNote } from "../../ui/firm/size-note.tsx";
import { VerificationTag } from "../../ui/firm/verification-tag.tsx";
import { VerifyQualification } from "../../ui/firm/verify-qualification.tsx";
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
  const { id } = organization;
  return {
    organization,
    canDecide: canDecideVerification(visit.actor, id).allowed,
    qualifications: listQualifications(visit.db, id),
    decisions: listDecisions(visit.db, id),
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
  const { organization, canDecide, qualifications, decisions } = loaderData;
  const title = inLocale(locale, organization.nameZh, organization.nameEn);
  const path = `/office/verifications/${organization.id}`;
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
        <div>
          <section>
            <h2>{t("office.verifications.facts")}</h2>
            <SizeNote organization={organization} />
            <OrganizationFacts organization={organization} />
          </section>
          <section>
            <h2>{t("firm.qualifications.title")}</h2>
            <QualificationList
              qualifications={qualifications}
              actFor={(one) => (canDecide ? <VerifyQualification path={path} qualification={one} /> : null)}
            />
          </section>
          <section>
            <h2>{t("firm.decisions.title")}</h2>
            <DecisionList decisions={decisions} />
          </section>
        </div>
        <aside className="side" aria-label={t("office.verifications.decide")}>
          <DecisionForm organization={organization} canDecide={canDecide} form={actionData?.form} />
        </aside>
      </div>
    </main>
  );
}
