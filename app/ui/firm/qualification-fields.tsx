import { QUALIFICATIONS } from "../../domain/organizations/qualification.ts";
import { FileField, Select, TextField } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";

/** One dated claim; `kind` is given when it renews another one. */
export function QualificationFields({ kind }: { kind?: string | undefined }) {
  const { t } = useWords();
  return (
    <>
      <Select
        name="kind"
        label={t("firm.qualifications.kind")}
        value={kind}
        options={QUALIFICATIONS.map((one) => ({ value: one, label: t(`terms.qualification.${one}`) }))}
      />
      <TextField
        name="number"
        label={t("firm.qualifications.number")}
        hint={t("firm.qualifications.numberHint")}
        most={60}
      />
      <TextField name="validFromOn" type="date" label={t("firm.qualifications.validFromOn")} />
      <TextField
        name="expiresOn"
        type="date"
        label={t("firm.qualifications.expiresOn")}
        hint={t("identity.statuses.expiryHint")}
        optional
      />
      <TextField
        name="evidence"
        label={t("firm.qualifications.evidence")}
        hint={t("firm.qualifications.evidenceHint")}
        most={500}
        optional
      />
      <FileField name="file" label={t("identity.statuses.fileField")} hint={t("identity.evidence.hint")} optional />
    </>
  );
}
