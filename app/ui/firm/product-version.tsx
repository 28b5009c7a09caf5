import type { ContentChange, ProductValues } from "../../domain/products/product-content.ts";
import { DataTable } from "../primitives/data-table.tsx";
import { useWords } from "../words.tsx";
import { productFieldLabel } from "./product-field-label.ts";

/** What a version says otherwise than an earlier one, and which one to compare it with. */
export function VersionChanges({
  path,
  version,
  before,
  changes,
  versions,
}: {
  path: string;
  version: number;
  before: number | undefined;
  changes: readonly ContentChange[];
  versions: readonly number[];
}) {
  const { t } = useWords();
  const say = useValueWords();
  return (
    <section id="changes">
      <h2>
        {before === undefined
          ? t("products.versions.first", { number: version })
          : t("products.versions.changes", { from: before, to: version })}
      </h2>
      {versions.length === 0 ? null : (
        <form method="get" action={path} className="acts">
          <input type="hidden" name="version" value={version} />
          <label>
            {t("products.versions.compareWith")}{" "}
            <select name="from" defaultValue={before}>
              {versions.map((one) => (
                <option key={one} value={one}>
                  {t("products.versions.number", { number: one })}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="btn">
            {t("products.versions.compare")}
          </button>
        </form>
      )}
      {before !== undefined && changes.length === 0 ? <p className="note">{t("products.versions.same")}</p> : null}
      {changes.length === 0 ? null : (
        <DataTable
          caption={t("products.versions.title")}
          rows={changes}
          keyOf={(one) => one.field}
          columns={[
            { head: t("firm.conflict.field"), cell: (one) => productFieldLabel(t, one.field) },
            { head: t("products.versions.before"), cell: (one) => say(one.field, one.before) },
            { head: t("products.versions.after"), cell: (one) => say(one.field, one.after) },
          ]}
        />
      )}
    </section>
  );
}

/** A version whole, as it was; what it left empty is left out. */
export function VersionContent({ version, content }: { version: number; content: ProductValues }) {
  const { t } = useWords();
  const say = useValueWords();
  const filled = Object.entries(content).filter(([, value]) => value !== "");
  return (
    <section>
      <h2>{t("products.versions.whole", { number: version })}</h2>
      <dl className="facts left">
        {filled.map(([field, value]) => (
          <div key={field} className="row">
            <dt>{productFieldLabel(t, field)}</dt>
            <dd className="whitespace-pre-line">{say(field, value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A stored value in words: codes by the catalogues, everything else as it was written. */
function useValueWords(): (field: string, value: string) => string {
  const { t } = useWords();
  return (field, value) => {
    if (value === "") return t("site.none");
    const last = field.split(".").at(-1) ?? field;
    if (last === "domains")
      return value
        .split("\n")
        .map((one) => t(`terms.domain.${one}`))
        .join("、");
    if (last === "maturity") return t(`terms.maturity.${value}`);
    if (last === "figureType") return t(`terms.capabilityType.${value}`);
    if (last === "bound") return t(`terms.figureBound.${value}`);
    if (last === "acceptsConsortium") return t(`form.${value}`);
    return value;
  };
}
