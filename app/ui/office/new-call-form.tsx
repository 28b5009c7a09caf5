import { inLocale } from "../../i18n/format.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Choice } from "../primitives/choice.tsx";
import { Hidden, Select, TextField } from "../primitives/field.tsx";
import { FormState, type ReturnedForm } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";
import { StartField } from "./start-field.tsx";

type Named = { readonly id: string; readonly titleZh: string; readonly titleEn: string | null };

export type NewCallFacts = {
  readonly id: string;
  readonly bureaus: readonly { readonly id: string; readonly nameZh: string; readonly nameEn: string | null }[];
  readonly templates: readonly { readonly article: number; readonly titleZh: string; readonly titleEn: string }[];
  readonly clones: readonly (Named & { readonly code: string })[];
  readonly scenarios: readonly Named[];
  readonly chosen: {
    readonly bureauId: string;
    readonly start: string;
    readonly scenario: string;
    readonly kind: string;
  };
};

/** One choice is needed: what to begin with. The rest is chosen already and may be changed. */
export function NewCallForm({
  id,
  bureaus,
  templates,
  clones,
  scenarios,
  chosen,
  form,
}: NewCallFacts & { form: ReturnedForm | undefined }) {
  const { locale, t } = useWords();
  return (
    <FormState form={form}>
      <ActForm>
        <Hidden name="id" value={id} />
        {bureaus.length === 1 ? (
          <Hidden name="bureauId" value={chosen.bureauId} />
        ) : (
          <Select
            name="bureauId"
            label={t("office.new.bureau")}
            value={chosen.bureauId}
            options={bureaus.map((one) => ({ value: one.id, label: inLocale(locale, one.nameZh, one.nameEn) }))}
          />
        )}
        <StartField templates={templates} clones={clones} value={chosen.start} />
        <Choice
          name="kind"
          label={t("office.basics.kind")}
          hint={t("office.basics.kindHint")}
          value={chosen.kind}
          options={["opportunity", "plan"].map((kind) => ({ value: kind, label: t(`terms.callKind.${kind}`) }))}
        />
        <Select
          name="scenario"
          label={t("office.new.scenario")}
          hint={t("office.new.scenarioHint")}
          value={chosen.scenario}
          options={[
            { value: "new", label: t("office.new.newScenario") },
            ...scenarios.map((one) => ({ value: one.id, label: inLocale(locale, one.titleZh, one.titleEn) })),
          ]}
        />
        <TextField
          name="scenarioTitle"
          label={t("office.new.scenarioTitle")}
          hint={t("office.new.scenarioTitleHint")}
          most={120}
          optional
        />
        <div className="acts">
          <Button tone="go">{t("office.new.begin")}</Button>
        </div>
      </ActForm>
    </FormState>
  );
}
