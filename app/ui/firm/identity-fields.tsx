import { SELF_REGISTERED_KINDS } from "../../domain/organizations/organization.ts";
import { Choice } from "../primitives/choice.tsx";
import { Hidden, Select, TextField } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";
import { countryOptions } from "./countries.ts";

type Values = Readonly<Record<string, string>>;

/** Who the organisation is: what officials verify. */
export function IdentityFields({ values }: { values: Values }) {
  const { locale, t } = useWords();
  const isOffice = values.kind === "bureau" || values.kind === "platform";
  return (
    <>
      {isOffice ? (
        <Hidden name="kind" value={values.kind ?? ""} />
      ) : (
        <Choice
          name="kind"
          label={t("firm.fields.kind")}
          value={values.kind}
          options={SELF_REGISTERED_KINDS.map((kind) => ({ value: kind, label: t(`terms.organizationKind.${kind}`) }))}
        />
      )}
      <TextField
        name="nameZh"
        label={t("firm.fields.nameZh")}
        hint={t("firm.hints.nameZh")}
        value={values.nameZh}
        most={120}
        autoComplete="organization"
      />
      <TextField name="nameEn" label={t("firm.fields.nameEn")} value={values.nameEn} most={200} optional />
      <Select name="country" label={t("firm.fields.country")} value={values.country} options={countryOptions(locale)} />
      <TextField
        name="uscc"
        label={t("firm.fields.uscc")}
        hint={t("firm.hints.uscc")}
        value={values.uscc}
        most={60}
        optional={isOffice}
      />
      <TextField
        name="registryNumber"
        label={t("firm.fields.registryNumber")}
        hint={t("firm.hints.registryNumber")}
        value={values.registryNumber}
        most={60}
        optional
      />
      <Choice
        name="isLocal"
        label={t("firm.fields.isLocal")}
        hint={t("firm.hints.isLocal")}
        value={values.isLocal}
        options={[
          { value: "yes", label: t("form.yes") },
          { value: "no", label: t("form.no") },
        ]}
      />
      <TextField name="city" label={t("firm.fields.city")} value={values.city} most={60} optional />
    </>
  );
}

/** What else says who it is: whom it is represented by, and how it is known abroad and reached in China. */
export function FurtherIdentityFields({ values }: { values: Values }) {
  const { t } = useWords();
  const line = (name: string, most: number) => (
    <TextField
      name={name}
      label={t(`firm.fields.${name}`)}
      hint={t(`firm.hints.${name}`)}
      value={values[name]}
      most={most}
      optional
    />
  );
  const isAbroad = values.country !== "CN" || ABROAD.some((name) => (values[name] ?? "") !== "");
  return (
    <>
      {line("legalRepresentative", 80)}
      <details open={isAbroad}>
        <summary>{t("firm.profile.abroad")}</summary>
        {line("lei", 60)}
        {line("duns", 20)}
        {line("agentName", 120)}
        {line("agentContact", 200)}
      </details>
    </>
  );
}

/** What those registered elsewhere add. */
const ABROAD = ["lei", "duns", "agentName", "agentContact"] as const;
