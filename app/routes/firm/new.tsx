import { data } from "react-router";
import { registerOrganizationCommand } from "../../domain/organizations/organization-schema.ts";
import { registerOrganization } from "../../domain/organizations/register-organization.ts";
import { doneFlash } from "../../http/flash.ts";
import { identityForm } from "../../http/identity-form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { refusalsOf, seeOther } from "../../http/respond.ts";
import { admit, nextOf } from "../../http/visit.ts";
import { newId } from "../../kernel/ids.ts";
import { IdentityFields } from "../../ui/firm/identity-fields.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button } from "../../ui/primitives/button.tsx";
import { Hidden } from "../../ui/primitives/field.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/new.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  return { id: newId<"organization">(visit.now) };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const reading = await readForm(args.request, visit.facts, registerOrganizationCommand);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = registerOrganization(visit.db, reading.value, visit);
  if (!result.ok) {
    return data({ form: identityForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  return seeOther(
    visit,
    nextOf(visit).next ?? `/firm/${result.value.organizationId}`,
    doneFlash("organization.registered"),
  );
}

const START = { kind: "firm", country: "CN", isLocal: "yes", city: "成都" };

export default function NewOrganization({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const form = actionData?.form;
  return (
    <main id="content" className="wrap">
      <title>{`${t("firm.register.title")} · ${t("site.name")}`}</title>
      <PageHeader
        title={t("firm.register.title")}
        lead={t("firm.register.lead")}
        crumbs={[{ label: t("site.desks.firm"), to: "/firm" }, { label: t("firm.register.title") }]}
      />
      <FormState form={form}>
        <ActForm>
          <Hidden name="id" value={form?.typed.id?.[0] ?? loaderData.id} />
          <IdentityFields values={START} />
          <div className="acts">
            <Button tone="go">{t("firm.register.act")}</Button>
          </div>
        </ActForm>
      </FormState>
    </main>
  );
}
