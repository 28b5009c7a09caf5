import { Select, TextField } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";
import { rowsOf } from "./product-values.ts";

type Values = Readonly<Record<string, string>>;

const FRESH_CAPABILITIES = 3;
const FRESH_CASES = 2;

/** What the product can do, one row each; rows left empty are not kept. */
export function CapabilityRows({ values }: { values: Values }) {
  const { t } = useWords();
  const rows = Math.min(30, rowsOf(values, "capabilities", FRESH_CAPABILITIES));
  return (
    <section>
      <h2>{t("products.capabilities.title")}</h2>
      <p className="note">{t("products.capabilities.lead")}</p>
      {[...Array(rows).keys()].map((place) => (
        <CapabilityRow key={place} place={place} values={values} />
      ))}
    </section>
  );
}

function CapabilityRow({ place, values }: { place: number; values: Values }) {
  const { t } = useWords();
  const name = (field: string) => `capabilities[${place}].${field}`;
  return (
    <fieldset className="field-grid">
      <legend>{t("products.capabilities.row", { number: place + 1 })}</legend>
      <TextField
        name={name("name")}
        label={t("products.capabilities.name")}
        value={values[name("name")]}
        most={120}
        optional
      />
      <Select
        name={name("figureType")}
        label={t("products.capabilities.type")}
        value={values[name("figureType")] ?? "text"}
        options={(["text", "number", "flag"] as const).map((one) => ({
          value: one,
          label: t(`terms.figureType.${one}`),
        }))}
        optional
      />
      <TextField
        name={name("figure")}
        label={t("products.capabilities.figure")}
        value={values[name("figure")]}
        mode="decimal"
        optional
      />
      <TextField
        name={name("unit")}
        label={t("products.capabilities.unit")}
        value={values[name("unit")]}
        most={30}
        optional
      />
      <TextField
        name={name("detail")}
        label={t("products.capabilities.detail")}
        value={values[name("detail")]}
        most={500}
        optional
      />
    </fieldset>
  );
}

/** Where the product was used, one row each; rows left empty are not kept. */
export function CaseRows({ values }: { values: Values }) {
  const { t } = useWords();
  const rows = Math.min(20, rowsOf(values, "cases", FRESH_CASES));
  return (
    <section>
      <h2>{t("products.cases.title")}</h2>
      <p className="note">{t("products.cases.lead")}</p>
      {[...Array(rows).keys()].map((place) => (
        <CaseRow key={place} place={place} values={values} />
      ))}
    </section>
  );
}

function CaseRow({ place, values }: { place: number; values: Values }) {
  const { t } = useWords();
  const name = (field: string) => `cases[${place}].${field}`;
  return (
    <fieldset className="field-grid">
      <legend>{t("products.cases.row", { number: place + 1 })}</legend>
      <TextField
        name={name("customer")}
        label={t("products.cases.customer")}
        value={values[name("customer")]}
        most={120}
        optional
      />
      <TextField
        name={name("year")}
        label={t("products.cases.year")}
        value={values[name("year")]}
        mode="numeric"
        most={4}
        optional
      />
      <TextField
        name={name("summary")}
        label={t("products.cases.summary")}
        value={values[name("summary")]}
        most={1000}
        optional
      />
      <TextField
        name={name("evidence")}
        label={t("products.cases.evidence")}
        value={values[name("evidence")]}
        most={500}
        optional
      />
    </fieldset>
  );
}
