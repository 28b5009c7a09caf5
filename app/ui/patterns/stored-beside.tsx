import type { ReturnedForm } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";

export type StoredField = { readonly name: string; readonly label: string; readonly stored: string };

/** After two people saved one thing: what is stored now and what was typed, wherever the two differ. */
export function StoredBeside({ form, fields }: { form: ReturnedForm | undefined; fields: readonly StoredField[] }) {
  const { t } = useWords();
  const isConflict = form?.errors[""]?.some((one) => one.code.endsWith(".changed-meanwhile")) === true;
  if (form === undefined || !isConflict) return null;
  const differing = fields
    .map((field) => ({ ...field, typed: form.typed[field.name]?.join("\n") ?? "" }))
    .filter(({ stored, typed }) => stored.trim() !== typed.replaceAll("\r\n", "\n").trim());
  if (differing.length === 0) return null;
  return (
    <section className="notice" aria-label={t("firm.conflict.title")}>
      <b>{t("firm.conflict.title")}</b>
      <p>{t("firm.conflict.lead")}</p>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t("firm.conflict.field")}</th>
              <th scope="col">{t("firm.conflict.stored")}</th>
              <th scope="col">{t("firm.conflict.typed")}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map(({ name, label, stored, typed }) => (
              <tr key={name}>
                <th scope="row">{label}</th>
                <td>{stored === "" ? t("site.none") : stored}</td>
                <td>{typed === "" ? t("site.none") : typed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
