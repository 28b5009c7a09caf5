import { inLocale } from "../../i18n/format.ts";
import { fieldId, useFieldErrors, useTyped } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";
import type { NewCallFacts } from "./new-call-form.tsx";

/** What a call begins with, in groups: the templates of the policy's articles, earlier calls, nothing. */
export function StartField({
  templates,
  clones,
  value,
}: Pick<NewCallFacts, "templates" | "clones"> & { value: string }) {
  const { locale, t } = useWords();
  const typed = useTyped("start", value);
  const errors = useFieldErrors("start");
  const id = fieldId("start");
  return (
    <div className={errors.length === 0 ? "field" : "field wrong"}>
      <label htmlFor={id}>{t("office.new.start")}</label>
      <p className="note" id={`${id}-hint`}>
        {t("office.new.startHint")}
      </p>
      <select id={id} name="start" defaultValue={typed} aria-describedby={`${id}-hint`}>
        <option value="">{t("form.choose")}</option>
        <optgroup label={t("office.new.templates")}>
          {templates.map((one) => (
            <option key={one.article} value={`template:${one.article}`}>
              {`${t("terms.article", { number: one.article })} ${inLocale(locale, one.titleZh, one.titleEn)}`}
            </option>
          ))}
        </optgroup>
        {clones.length === 0 ? null : (
          <optgroup label={t("office.new.clones")}>
            {clones.map((one) => (
              <option key={one.id} value={`call:${one.id}`}>
                {`${one.code} ${inLocale(locale, one.titleZh, one.titleEn)}`}
              </option>
            ))}
          </optgroup>
        )}
        <option value="blank">{t("office.new.blank")}</option>
      </select>
      {errors.length === 0 ? null : <p className="error">{errors.join(" ")}</p>}
    </div>
  );
}
