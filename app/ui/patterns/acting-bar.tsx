import { inLocale } from "../../i18n/format.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { useWords } from "../words.tsx";

export type ActingFacts = {
  /** The organisations that the reader belongs to. */
  readonly own: readonly { readonly id: string; readonly nameZh: string; readonly nameEn: string | null }[];
  /** The one that they chose to act for. */
  readonly chosen: string;
  /** Those that the page is about, where it is about one of theirs. */
  readonly here: readonly string[];
};

/** For which organisation whatever is done on this page is done, and the way to another one. */
export function ActingBar({ acting, path }: { acting: ActingFacts; path: string }) {
  const { locale, t } = useWords();
  const nameOf = (id: string) => {
    const one = acting.own.find((own) => own.id === id);
    return one === undefined ? "" : inLocale(locale, one.nameZh, one.nameEn);
  };
  const actsFor = acting.here.length === 0 ? [acting.chosen] : acting.here;
  const firm = actsFor.map(nameOf).join(t("firm.home.comma"));
  const isElsewhere = acting.here.length > 0 && !acting.here.includes(acting.chosen);
  return (
    <section className="acting" aria-label={t("identity.acting.label")}>
      <div className="wrap">
        <p>
          {t(acting.here.length === 0 ? "identity.acting.for" : "identity.acting.here")} <b>{firm}</b>
          {isElsewhere ? (
            <span className="note"> {t("identity.acting.elsewhere", { firm: nameOf(acting.chosen) })}</span>
          ) : null}
        </p>
        {acting.own.length < 2 ? null : (
          <ActForm action="/firm/acting" className="row-acts">
            <input type="hidden" name="back" value={path} />
            <label className="visually-hidden" htmlFor="acting-for">
              {t("identity.acting.choose")}
            </label>
            <select id="acting-for" name="organizationId" defaultValue={acting.chosen} className="w-auto">
              {acting.own.map((one) => (
                <option key={one.id} value={one.id}>
                  {inLocale(locale, one.nameZh, one.nameEn)}
                </option>
              ))}
            </select>
            <button type="submit" className="btn">
              {t("identity.acting.switch")}
            </button>
          </ActForm>
        )}
      </div>
    </section>
  );
}
