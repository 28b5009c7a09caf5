import type { ScenarioRow, Stage, StageEntry } from "../../domain/scenarios/scenario.ts";
import { LifeLine } from "../patterns/life-line.tsx";
import { PageHeader } from "../patterns/page-header.tsx";
import { ActForm } from "../primitives/act-form.tsx";
import { Button, ButtonLink } from "../primitives/button.tsx";
import { Hidden, Select } from "../primitives/field.tsx";
import { FormState, type ReturnedForm } from "../primitives/form-state.tsx";
import { Day } from "../primitives/moment.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";
import { ConflictNotice } from "./conflict-notice.tsx";
import { ScenarioFields } from "./scenario-fields.tsx";

/** One scenario at the office desk: its life, its fields, and a call to begin under it. */
export function ScenarioEditor({
  scenario,
  stages,
  allStages,
  mayEdit,
  form,
}: {
  scenario: ScenarioRow;
  stages: readonly StageEntry[];
  allStages: readonly Stage[];
  mayEdit: boolean;
  form: ReturnedForm | undefined;
}) {
  const { locale, t } = useWords();
  const later = allStages.slice(allStages.indexOf(scenario.stage));
  const stored = [
    { name: "titleZh", label: t("office.basics.titleZh"), value: scenario.titleZh },
    { name: "bodyZh", label: t("office.basics.bodyZh"), value: scenario.bodyZh },
    { name: "place", label: t("office.basics.place"), value: scenario.place ?? "" },
  ];
  return (
    <main id="content" className="wrap narrow">
      <title>{`${scenario.titleZh} · ${t("office.title")}`}</title>
      <PageHeader
        title={scenario.titleZh}
        crumbs={[{ label: t("office.scenarios.title"), to: "/office/scenarios" }, { label: scenario.code }]}
        tags={
          <Tag tone={scenario.isPublic ? "ok" : "plain"}>
            {t(scenario.isPublic ? "office.scenarios.isPublic" : "office.scenarios.notPublic")}
          </Tag>
        }
      />
      <LifeLine stage={scenario.stage} enteredAt={scenario.stageEnteredAt} />
      <p className="note facts-line">
        {stages.map((entry) => (
          <span key={entry.stage}>
            {t(`terms.stageName.${entry.stage}`)} <Day at={entry.enteredAt} />
          </span>
        ))}
      </p>
      <div className="acts">
        {mayEdit ? (
          <ButtonLink to={`/office/calls/new?scenario=${scenario.id}`}>{t("office.scenarios.newCall")}</ButtonLink>
        ) : null}
        {scenario.isPublic ? <a href={`/${locale}/scenarios/${scenario.id}`}>{t("office.publicPage")}</a> : null}
      </div>
      <FormState form={form}>
        <ConflictNotice form={form} stored={stored} />
        <ActForm>
          <fieldset disabled={!mayEdit}>
            <Hidden name="seenAt" value={String(scenario.updatedAt)} />
            <Select
              name="stage"
              label={t("office.scenarios.stage")}
              hint={t("office.scenarios.stageHint")}
              value={scenario.stage}
              options={later.map((stage) => ({ value: stage, label: t(`terms.stageName.${stage}`) }))}
            />
            <ScenarioFields scenario={scenario} />
            <div className="acts">
              <Button tone="go">{t("form.save")}</Button>
            </div>
          </fieldset>
        </ActForm>
      </FormState>
    </main>
  );
}
