import { POLICY_DOMAINS } from "../../domain/policies/policy-domain.ts";
import { Boxes, Choice } from "../primitives/choice.tsx";
import { Select, TextArea, TextField } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";
import { CapabilityRows, CaseRows } from "./product-rows.tsx";

const MATURITIES = ["research", "prototype", "pilot", "small_batch", "mass"] as const;

/** What a product says of itself. */
export function ProductFields({
  values,
  domains,
}: {
  values: Readonly<Record<string, string>>;
  domains: readonly string[];
}) {
  const { t } = useWords();
  return (
    <>
      <TextField name="nameZh" label={t("products.fields.nameZh")} value={values.nameZh} most={120} />
      <TextField name="nameEn" label={t("products.fields.nameEn")} value={values.nameEn} most={200} optional />
      <TextArea
        name="bodyZh"
        label={t("products.fields.bodyZh")}
        hint={t("products.hints.bodyZh")}
        value={values.bodyZh}
        rows={8}
        most={20000}
      />
      <TextArea
        name="bodyEn"
        label={t("products.fields.bodyEn")}
        value={values.bodyEn}
        rows={6}
        most={40000}
        optional
      />
      <Boxes
        name="domains"
        label={t("products.fields.domains")}
        hint={t("products.hints.domains")}
        values={domains}
        options={Object.keys(POLICY_DOMAINS).map((domain) => ({ value: domain, label: t(`terms.domain.${domain}`) }))}
      />
      <TextField
        name="technologies"
        label={t("products.fields.technologies")}
        hint={t("products.hints.technologies")}
        value={values.technologies}
        most={2000}
        optional
      />
      <TextArea
        name="uses"
        label={t("products.fields.uses")}
        hint={t("products.hints.uses")}
        value={values.uses}
        rows={3}
        most={2000}
        optional
      />
      <OfferFields values={values} />
      <ProofFields values={values} />
      <CapabilityRows values={values} />
      <CaseRows values={values} />
    </>
  );
}

/** How ready it is, where from, and what it costs. */
function OfferFields({ values }: { values: Readonly<Record<string, string>> }) {
  const { t } = useWords();
  return (
    <>
      <Select
        name="maturity"
        label={t("products.fields.maturity")}
        value={values.maturity}
        options={MATURITIES.map((one) => ({ value: one, label: t(`terms.maturity.${one}`) }))}
        optional
      />
      <TextField name="city" label={t("products.fields.city")} value={values.city} most={60} optional />
      <TextField
        name="priceLow"
        label={t("products.fields.priceLow")}
        value={values.priceLow}
        mode="decimal"
        unit={t("firm.units.wan")}
        optional
      />
      <TextField
        name="priceHigh"
        label={t("products.fields.priceHigh")}
        value={values.priceHigh}
        mode="decimal"
        unit={t("firm.units.wan")}
        optional
      />
      <TextField
        name="code"
        label={t("products.fields.code")}
        hint={t("products.hints.code")}
        value={values.code}
        most={40}
        optional
      />
    </>
  );
}

const PROOFS = ["certificates", "intellectualProperty", "delivery", "interfaces"] as const;

/** What stands behind it and how it is delivered. */
function ProofFields({ values }: { values: Readonly<Record<string, string>> }) {
  const { t } = useWords();
  return (
    <>
      {PROOFS.map((name) => (
        <TextArea
          key={name}
          name={name}
          label={t(`products.fields.${name}`)}
          hint={t(`products.hints.${name}`)}
          value={values[name]}
          rows={2}
          most={2000}
          optional
        />
      ))}
      <Choice
        name="acceptsConsortium"
        label={t("products.fields.acceptsConsortium")}
        value={values.acceptsConsortium}
        options={["yes", "no"].map((value) => ({ value, label: t(`form.${value}`) }))}
        optional
      />
    </>
  );
}
