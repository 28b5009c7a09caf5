import { data } from "react-router";
import { createScenario } from "../../domain/scenarios/create-scenario.ts";
import { createScenarioSchema } from "../../domain/scenarios/scenario-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, notFound, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { newId, parseId } from "../../kernel/ids.ts";
import { ScenarioFields } from "../../ui/office/scenario-fields.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button } from "../../ui/primitives/button.tsx";
import { Hidden, Select } from "../../ui/primitives/field.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/new-scenario.ts";
import { actingBureaus } from "./office-bureaus.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "office");
  const bureaus = actingBureaus(visit.actor);
  if (bureaus.length === 0) throw notFound();
  return {
    id: newId<"scenario">(visit.now),
    bureaus: bureaus.map(({ organizationId, nameZh, nameEn }) => ({ id: organizationId, nameZh, nameEn })),
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "office");
  const reading = await readForm(args.request, visit.facts, createScenarioSchema);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const { id, bureauId, ...fields } = reading.value;
  const keys = { id: found(parseId<"scenario">(id)), bureauId: found(parseId<"organization">(bureauId)) };
  const result = createScenario(visit.db, { ...fields, ...keys }, visit);
  if (result.ok) return seeOther(visit, `/office/scenarios/${keys.id}`, doneFlash("office.scenarioCreated"));
  if (statusOf(result.refusal) === 404) throw notFound();
  return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
}

export default function NewScenario({ loaderData: { id, bureaus }, actionData }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const title = t("office.scenarios.new");
  return (
    <main id="content" className="wrap narrow">
      <title>{`${title} · ${t("office.title")}`}</title>
      <PageHeader
        title={title}
        lead={t("office.scenarios.newLead")}
        crumbs={[{ label: t("office.scenarios.title"), to: "/office/scenarios" }, { label: title }]}
      />
      <FormState form={actionData?.form}>
        <ActForm>
          <Hidden name="id" value={id} />
          <Select
            name="bureauId"
            label={t("office.new.bureau")}
            value={bureaus[0]?.id}
            options={bureaus.map((one) => ({ value: one.id, label: inLocale(locale, one.nameZh, one.nameEn) }))}
          />
          <ScenarioFields scenario={undefined} />
          <div className="acts">
            <Button tone="go">{t("office.scenarios.create")}</Button>
          </div>
        </ActForm>
      </FormState>
    </main>
  );
}
