import { ActForm } from "../primitives/act-form.tsx";
import { Hidden } from "../primitives/field.tsx";
import { Said } from "../primitives/said.tsx";
import { useWords } from "../words.tsx";

export type MutedThing = {
  readonly kind: "call" | "scenario" | "product" | "organization";
  readonly id: string;
  /** Null when it is no longer there. */
  readonly title: { readonly zh: string; readonly en: string | null } | null;
};

/** What a person muted, each with the way back. */
export function MutedRows({
  things,
  reasons,
}: {
  things: readonly MutedThing[];
  reasons: readonly { readonly asked: string; readonly found: string }[];
}) {
  const { t } = useWords();
  return (
    <section id="muted">
      <h2>{t("searches.muted.title")}</h2>
      <p className="note">{t("searches.muted.lead")}</p>
      {things.length + reasons.length === 0 ? <p className="note">{t("searches.muted.none")}</p> : null}
      {things.length === 0 ? null : (
        <>
          <h3>{t("searches.muted.things")}</h3>
          <ul className="rows">
            {things.map(({ kind, id, title }) => (
              <li key={`${kind}:${id}`} className="row-head">
                <span>
                  {t(`notices.finds.kind.${kind}`)}{" "}
                  {title === null ? t("searches.muted.gone") : <Said zh={title.zh} en={title.en} />}
                </span>
                <Undo action="/mutes/end" fields={{ kind, id }} />
              </li>
            ))}
          </ul>
        </>
      )}
      {reasons.length === 0 ? null : (
        <>
          <h3>{t("searches.muted.reasons")}</h3>
          <ul className="rows">
            {reasons.map(({ asked, found }) => (
              <li key={`${asked}:${found}`} className="row-head">
                <span>{t(asked === found ? "searches.muted.word" : "searches.muted.reason", { asked, found })}</span>
                <Undo action="/mutes/reasons/end" fields={{ asked, found }} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Undo({ action, fields }: { action: string; fields: Readonly<Record<string, string>> }) {
  const { t } = useWords();
  return (
    <ActForm action={action} className="inline">
      {Object.entries(fields).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      <Hidden name="back" value="/account/searches#muted" />
      <button type="submit" className="link">
        {t("searches.muted.undo")}
      </button>
    </ActForm>
  );
}
