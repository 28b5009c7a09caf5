import { TextArea, TextField } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";

/** What the organisation says of itself. */
export function ProfileFields({ values }: { values: Readonly<Record<string, string>> }) {
  const { t } = useWords();
  return (
    <>
      <TextField
        name="place"
        label={t("firm.fields.place")}
        hint={t("firm.hints.place")}
        value={values.place}
        most={120}
        optional
      />
      <TextArea
        name="introZh"
        label={t("firm.fields.introZh")}
        hint={t("firm.hints.introZh")}
        value={values.introZh}
        most={4000}
        optional
      />
      <TextArea name="introEn" label={t("firm.fields.introEn")} value={values.introEn} most={8000} optional />
      <SizeFields values={values} />
      <TextField
        name="website"
        type="url"
        label={t("firm.fields.website")}
        hint="https://…"
        value={values.website}
        most={300}
        optional
      />
      <TextField
        name="contactEmail"
        type="email"
        mode="email"
        label={t("firm.fields.contactEmail")}
        hint={t("firm.hints.contactEmail")}
        value={values.contactEmail}
        optional
      />
    </>
  );
}

/** Trade and size, from which follows whether it counts as a small or medium enterprise. */
function SizeFields({ values }: { values: Readonly<Record<string, string>> }) {
  const { t } = useWords();
  return (
    <>
      <TextField
        name="industry"
        label={t("firm.fields.industry")}
        hint={t("firm.hints.industry")}
        value={values.industry}
        most={20}
        optional
      />
      <TextField
        name="staffCount"
        label={t("firm.fields.staffCount")}
        value={values.staffCount}
        mode="numeric"
        unit={t("firm.units.people")}
        optional
      />
      <TextField
        name="revenue"
        label={t("firm.fields.revenue")}
        value={values.revenue}
        mode="decimal"
        unit={t("firm.units.wan")}
        optional
      />
      <TextField
        name="assets"
        label={t("firm.fields.assets")}
        hint={t("firm.hints.assets")}
        value={values.assets}
        mode="decimal"
        unit={t("firm.units.wan")}
        optional
      />
    </>
  );
}
