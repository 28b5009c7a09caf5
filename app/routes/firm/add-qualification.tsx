import { data } from "react-router";
import { addQualification } from "../../domain/organizations/add-qualification.ts";
import { canEditOrganization } from "../../domain/organizations/organization-policy.ts";
import { findOrganization } from "../../domain/organizations/organization-queries.ts";
import { addQualificationCommand } from "../../domain/organizations/organization-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { readFields, refusedForm } from "../../http/form.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, notFound, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { newId, parseId } from "../../kernel/ids.ts";
import { FirmPage } from "../../ui/firm/firm-page.tsx";
import { QualificationFields } from "../../ui/firm/qualification-fields.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button } from "../../ui/primitives/button.tsx";
import { Hidden } from "../../ui/primitives/field.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/add-qualification.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const id = found(parseId<"organization">(args.params.organizationId));
  if (!canEditOrganization(visit.actor, id).allowed) throw notFound();
  const { nameZh, nameEn } = found(findOrganization(visit.db, id));
  return { firm: { id, nameZh, nameEn, hasProducts: true }, freshId: newId<"qualification">(visit.now) };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const id = found(parseId<"organization">(args.params.organizationId));
  if (!canEditOrganization(visit.actor, id).allowed) throw notFound();
  const fields = await formFields(args.request, visit.facts);
  fields.set("organizationId", id);
  const reading = readFields(fields, addQualificationCommand);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = addQualification(visit.db, reading.value, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  return seeOther(visit, `/firm/${id}#qualifications`, doneFlash("organization.qualification-added"));
}

export default function AddQualification({ loaderData: { firm, freshId }, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const title = t("firm.qualifications.add");
  return (
    <FirmPage firm={firm} tab="profile" title={title} crumbs={[{ label: title }]}>
      <FormState form={actionData?.form}>
        <ActForm>
          <Hidden name="id" value={actionData?.form.typed.id?.[0] ?? freshId} />
          <QualificationFields />
          <div className="acts">
            <Button tone="go">{t("firm.qualifications.act")}</Button>
          </div>
        </ActForm>
      </FormState>
    </FirmPage>
  );
}
