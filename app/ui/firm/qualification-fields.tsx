import { Select, TextField } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";

const KINDS = ["tech_sme", "high_tech", "specialized_sme", "little_giant", "anchor_firm"] as const;

/** One dated claim. */
export function QualificationFields() {
  const { t } = useWords();
  return (
    <>
      <Select
        name="kind"
        label={t("firm.qualifications.kind")}
        options={KINDS.map((kind) => ({ value: kind, label: t(`terms.qualification.${kind}`) }))}
      />
      <TextField
        name="number"
        label={t("firm.qualifications.number")}
        hint={t("firm.qualifications.numberHint")}
        most={60}
      />
      <TextField name="validFromOn" type="date" label={t("firm.qualifications.validFromOn")} />
      <TextField name="expiresOn" type="date" label={t("firm.qualifications.expiresOn")} optional />
      <TextField
        name="evidence"
        label={t("firm.qualifications.evidence")}
        hint={t("firm.qualifications.evidenceHint")}
        most={500}
        optional
      />
    </>
  );
}
