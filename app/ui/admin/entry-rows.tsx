import { EmptyState } from "../primitives/empty-state.tsx";
import { Moment } from "../primitives/moment.tsx";
import { useWords } from "../words.tsx";
import { EntryWords } from "./entry-words.tsx";

export type EntryRow = {
  readonly id: string;
  readonly chinese: readonly string[];
  readonly english: readonly string[];
  readonly near: readonly string[];
  readonly note: string;
  readonly changedAt: number;
};

/** The district's entries in one state, with a search within them. */
export function EntryRows({ entries, state, text }: { entries: readonly EntryRow[]; state: string; text: string }) {
  const { t } = useWords();
  return (
    <>
      <search>
        <form className="search slim" action="/admin/thesaurus#entries" method="get">
          <input type="hidden" name="state" value={state} />
          <input
            type="search"
            name="q"
            defaultValue={text}
            placeholder={t("admin.thesaurus.find")}
            aria-label={t("admin.thesaurus.find")}
            maxLength={60}
            autoComplete="off"
          />
          <button type="submit">{t("public.search.act")}</button>
        </form>
      </search>
      {entries.length === 0 ? <Nothing state={state} text={text} /> : null}
      <ul className="rows">
        {entries.map((entry) => (
          <li key={entry.id}>
            <h3 className="title">
              <a href={`/admin/thesaurus/${entry.id}`} lang={entry.chinese.length === 0 ? "en" : "zh-CN"}>
                {entry.chinese[0] ?? entry.english[0]}
              </a>
            </h3>
            <EntryWords entry={entry} />
            <p className="facts-line note">
              <span>
                {t("admin.thesaurus.changed")} <Moment at={entry.changedAt} />
              </span>
              {entry.note === "" ? null : <span>{entry.note}</span>}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Nothing({ state, text }: { state: string; text: string }) {
  const { t } = useWords();
  if (text !== "") {
    const to = `/admin/thesaurus?state=${state}#entries`;
    return <EmptyState text={t("admin.thesaurus.noneFound", { text })} to={to} act={t("admin.thesaurus.all")} />;
  }
  return <EmptyState text={t(state === "active" ? "admin.thesaurus.none" : "admin.thesaurus.noneWithdrawn")} />;
}
