import { useContext } from "react";
import { useWords } from "../words.tsx";
import { TypedContext } from "./typed-context.ts";

const KNOWN = new Set([400, 403, 404, 405, 410, 413, 422, 429]);

/** What went wrong, what now, and everything that was typed. */
export function ErrorPage({ status }: { status: number }) {
  const { locale, t } = useWords();
  const { typed, requestId } = useContext(TypedContext);
  const known = KNOWN.has(status) ? status : 500;
  const kept = Object.entries(typed).flatMap(([name, values]) =>
    values.filter((value) => value.length > 0).map((value) => ({ name, value })),
  );
  return (
    <main id="content" className="wrap narrow">
      <title>{`${t(`errors.${known}.title`)} · ${t("site.name")}`}</title>
      <h1>{t(`errors.${known}.title`)}</h1>
      <p className="lead">{t(`errors.${known}.text`)}</p>
      {kept.length === 0 ? null : (
        <section aria-label={t("errors.typed")}>
          <p>{t("errors.typed")}</p>
          {kept.map(({ name, value }) => (
            <label className="field" key={`${name}:${value}`}>
              <span className="note">{name}</span>
              <textarea readOnly rows={Math.min(8, 1 + Math.floor(value.length / 60))} defaultValue={value} />
            </label>
          ))}
        </section>
      )}
      <p>
        <a className="btn" href={`/${locale}`}>
          {t("errors.home")}
        </a>
      </p>
      <p className="note">{t("errors.reference", { id: requestId })}</p>
    </main>
  );
}
