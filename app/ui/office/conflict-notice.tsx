import type { ReturnedForm } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";

export type StoredField = { readonly name: string; readonly label: string; readonly value: string };

/**
 * Two people, or two tabs, wrote into one draft: what is stored now beside what was typed here. The form below keeps
 * what was typed; sending it again replaces what is stored, knowingly.
 */
export function ConflictNotice({ form, stored }: { form: ReturnedForm | undefined; stored: readonly StoredField[] }) {
  const { t } = useWords();
  const isConflict = (form?.errors[""] ?? []).some((one) => one.code.endsWith(".changed-meanwhile"));
  if (form === undefined || !isConflict) return null;
  const differing = stored.filter((field) => (form.typed[field.name]?.[0] ?? "") !== field.value);
  if (differing.length === 0) return null;
  return (
    <section className="scroll" aria-label={t("office.conflict.title")}>
      <h2>{t("office.conflict.title")}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("office.conflict.field")}</th>
            <th scope="col">{t("office.conflict.stored")}</th>
            <th scope="col">{t("office.conflict.typed")}</th>
          </tr>
        </thead>
        <tbody>
          {differing.map((field) => (
            <tr key={field.name}>
              <th scope="row">{field.label}</th>
              <td>{field.value === "" ? t("site.none") : field.value}</td>
              <td>{form.typed[field.name]?.[0] || t("site.none")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{t("office.conflict.next")}</p>
    </section>
  );
}
