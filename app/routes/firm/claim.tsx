import { data } from "react-router";
import { claimOrganization } from "../../domain/organizations/claim-organization.ts";
import { canClaimOrganization } from "../../domain/organizations/organization-policy.ts";
import { countMembers, findOrganization } from "../../domain/organizations/organization-queries.ts";
import { claimOrganizationCommand } from "../../domain/organizations/verification-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { readFields } from "../../http/form.ts";
import { identityForm } from "../../http/identity-form.ts";
import { EVIDENCE_FIELDS, keepEvidence } from "../../http/keep-evidence.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, notFound, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit, type PersonVisit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { newId, parseId } from "../../kernel/ids.ts";
import { EvidenceFields } from "../../ui/firm/evidence-fields.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button } from "../../ui/primitives/button.tsx";
import { Hidden, TextArea, TextField } from "../../ui/primitives/field.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/claim.ts";

/** A firm that nobody owns; 404 for every other one, so that nothing is told of who is in a firm. */
function claimable(visit: PersonVisit, param: string | undefined) {
  const row = found(findOrganization(visit.db, found(parseId<"organization">(param))));
  if (!canClaimOrganization(visit.actor, row, countMembers(visit.db, row.id)).allowed) throw notFound();
  return row;
}

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { nameZh, nameEn, city, uscc } = claimable(visit, args.params.organizationId);
  return { nameZh, nameEn, city, hasCode: uscc !== null, freshId: newId<"verification_request">(visit.now) };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { id } = claimable(visit, args.params.organizationId);
  const fields = await formFields(args.request, visit.facts);
  const evidence = await keepEvidence(visit, fields);
  for (const name of EVIDENCE_FIELDS) fields.delete(name);
  fields.set("organizationId", id);
  const reading = readFields(fields, claimOrganizationCommand);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = evidence.ok
    ? claimOrganization(visit.db, { ...reading.value, evidence: evidence.value }, visit)
    : evidence;
  if (!result.ok) {
    return data({ form: identityForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  return seeOther(visit, "/firm/claim", doneFlash("organization.claimed"));
}

export default function Claim({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const firm = inLocale(locale, loaderData.nameZh, loaderData.nameEn);
  const form = actionData?.form;
  return (
    <main id="content" className="wrap narrow">
      <title>{`${t("identity.claim.of", { firm })} · ${t("site.name")}`}</title>
      <PageHeader
        title={t("identity.claim.of", { firm })}
        lead={t("identity.claim.formLead")}
        crumbs={[
          { label: t("site.desks.firm"), to: "/firm" },
          { label: t("identity.claim.title"), to: "/firm/claim" },
          { label: firm },
        ]}
      />
      <FormState form={form}>
        <ActForm files>
          <Hidden name="id" value={form?.typed.id?.[0] ?? loaderData.freshId} />
          <TextField
            name="uscc"
            label={t("firm.fields.uscc")}
            hint={t(loaderData.hasCode ? "identity.claim.codeKnown" : "firm.hints.uscc")}
            most={60}
          />
          <EvidenceFields kinds={["licence", "authorization", "other"]} />
          <TextArea
            name="note"
            label={t("identity.claim.note")}
            hint={t("identity.claim.noteHint")}
            most={2000}
            rows={3}
          />
          <Button tone="go">{t("identity.claim.act")}</Button>
        </ActForm>
      </FormState>
    </main>
  );
}
