import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { TextArea } from "../primitives/field.tsx";
import { FormState, type ReturnedForm } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";
import { EvidenceFields } from "./evidence-fields.tsx";

const HOME_KINDS = ["licence", "authorization", "other"] as const;
const FOREIGN_KINDS = ["registry_extract", "translation", "authorization", "other"] as const;

/** Asks officials to verify the firm, with what shows who it is; adds to a request that waits. */
export function VerificationForm({
  isWaiting,
  isForeign,
  form,
}: {
  isWaiting: boolean;
  isForeign: boolean;
  form: ReturnedForm | undefined;
}) {
  const { t } = useWords();
  return (
    <section className="card">
      <h2>{t(isWaiting ? "identity.verification.addTitle" : "firm.verification.request")}</h2>
      <p className="note">{t(isForeign ? "identity.verification.foreignLead" : "identity.verification.homeLead")}</p>
      <FormState form={form}>
        <ActForm files>
          <EvidenceFields kinds={isForeign ? FOREIGN_KINDS : HOME_KINDS} />
          <TextArea
            name="note"
            label={t("identity.verification.note")}
            hint={t(isForeign ? "identity.verification.foreignNote" : "identity.verification.homeNote")}
            most={2000}
            rows={3}
            optional
          />
          <Button tone="go">{t(isWaiting ? "identity.verification.add" : "firm.verification.request")}</Button>
        </ActForm>
      </FormState>
    </section>
  );
}
