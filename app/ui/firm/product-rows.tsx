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
  const path = (field: string) => `capabilities[${place}].${field}`;
  const field = (name: string) => ({
    name: path(name),
    label: t(`products.capabilities.${name}`),
    value: values[path(name)],
    optional: true,
  });
  return (
    <fieldset className="field-grid">
      <legend>{t("products.capabilities.row", { number: place + 1 })}</legend>
      <TextField {...field("name")} most={120} />
      <Select
        {...field("figureType")}
        label={t("products.capabilities.type")}
        value={values[path("figureType")] ?? "text"}
        options={(["text", "number", "flag", "absent"] as const).map((one) => ({
          value: one,
          label: t(`terms.capabilityType.${one}`),
        }))}
      />
      <Select
        {...field("bound")}
        value={values[path("bound")] || "exactly"}
        options={(["exactly", "at_least", "at_most", "between"] as const).map((one) => ({
          value: one,
          label: t(`terms.figureBound.${one}`),
        }))}
      />
      <TextField {...field("figure")} mode="decimal" />
      <TextField {...field("figureHigh")} mode="decimal" />
      <TextField {...field("unit")} most={30} />
      <TextField {...field("detail")} most={500} />
      <TextField {...field("evidence")} most={500} />
      <TextField {...field("evidenceOn")} type="date" />
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
  const field = (name: string) => ({
    name: `cases[${place}].${name}`,
    label: t(`products.cases.${name}`),
    value: values[`cases[${place}].${name}`],
    optional: true,
  });
  return (
    <fieldset className="field-grid">
      <legend>{t("products.cases.row", { number: place + 1 })}</legend>
      <TextField {...field("customer")} most={120} />
      <TextField {...field("year")} mode="numeric" most={4} />
      <TextField {...field("month")} mode="numeric" most={2} />
      <TextField {...field("size")} most={200} />
      <TextField {...field("summary")} most={1000} />
      <TextField {...field("evidence")} most={500} />
    </fieldset>
  );
}
