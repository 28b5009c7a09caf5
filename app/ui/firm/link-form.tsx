import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Choice } from "../primitives/choice.tsx";
import { Hidden, TextArea, TextField } from "../primitives/field.tsx";
import { FormState, type ReturnedForm } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";

const KINDS = ["shareholding", "management", "legal_representative"] as const;

/** Declares a link with another firm. */
export function LinkForm({ freshId, form }: { freshId: string; form: ReturnedForm | undefined }) {
  const { t } = useWords();
  return (
    <section className="card">
      <h2>{t("identity.links.declare")}</h2>
      <FormState form={form}>
        <ActForm>
          <Hidden name="id" value={form?.typed.id?.[0] ?? freshId} />
          <TextField name="other" label={t("identity.links.other")} hint={t("identity.links.otherHint")} most={120} />
          <Choice
            name="kind"
            label={t("identity.links.kind")}
            value="shareholding"
            options={KINDS.map((kind) => ({ value: kind, label: t(`terms.firmLink.${kind}`) }))}
          />
          <Choice
            name="direction"
            label={t("identity.links.direction")}
            hint={t("identity.links.directionHint")}
            value="holds"
            options={[
              { value: "holds", label: t("identity.links.holds") },
              { value: "held", label: t("identity.links.held") },
            ]}
          />
          <TextField
            name="share"
            label={t("identity.links.share")}
            hint={t("identity.links.shareHint")}
            mode="decimal"
            most={20}
            unit="%"
            optional
          />
          <TextArea name="note" label={t("identity.links.more")} rows={2} most={1000} optional />
          <Button tone="go">{t("identity.links.declareAct")}</Button>
        </ActForm>
      </FormState>
    </section>
  );
}
