import type { SavedSearchRow } from "../../../db/schema/saved-searches.ts";
import type { FacetNames } from "../patterns/facet-label.ts";
import { askedWords } from "../patterns/search-name.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { EmptyState } from "../primitives/empty-state.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

export type KeptSearch = Pick<SavedSearchRow, "id" | "name" | "kind" | "text" | "filters" | "frequency"> & {
  readonly fresh: number;
};

/** The searches that a person keeps: what is new, open, change, delete. */
export function SearchRows({ searches, names }: { searches: readonly KeptSearch[]; names: FacetNames }) {
  const { locale, t } = useWords();
  if (searches.length === 0) {
    return <EmptyState text={t("searches.empty")} to={`/${locale}/calls`} act={t("searches.emptyAct")} />;
  }
  return (
    <ul className="rows">
      {searches.map((search) => (
        <li key={search.id}>
          <div className="row-head">
            <h2 className="title">{search.name}</h2>
            {search.fresh > 0 ? <Tag tone="link">{t("searches.fresh", { count: search.fresh })}</Tag> : null}
          </div>
          <p className="facts-line note">
            <Asked search={search} names={names} />
            <span>{t(`searches.frequencies.${search.frequency}`)}</span>
            {search.fresh > 0 ? null : <span>{t("searches.nothingFresh")}</span>}
          </p>
          <div className="search-acts">
            <ActForm action={`/account/searches/${search.id}/open`} className="inline">
              <button type="submit" className="link">
                {t("searches.open")}
              </button>
            </ActForm>
            <a href={`/account/searches/${search.id}`}>{t("searches.edit")}</a>
            <ActForm
              action={`/account/searches/${search.id}/delete`}
              className="inline"
              confirm={t("searches.deleteSure")}
            >
              <button type="submit" className="link">
                {t("searches.delete")}
              </button>
            </ActForm>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What a search asks: its list, its words, its filters. */
export function Asked({ search, names }: { search: Pick<KeptSearch, "kind" | "text" | "filters">; names: FacetNames }) {
  const { t } = useWords();
  const words = askedWords(t, search, names);
  return (
    <>
      <span>{t(`notices.finds.kind.${search.kind}`)}</span>
      {(words.length === 0 ? [t("searches.everything")] : words).map((word) => (
        <span key={word}>{word}</span>
      ))}
    </>
  );
}

export function DeletedSearches({ searches }: { searches: readonly Pick<KeptSearch, "id" | "name">[] }) {
  const { t } = useWords();
  if (searches.length === 0) return null;
  return (
    <section>
      <h2>{t("searches.deletedTitle")}</h2>
      <p className="note">{t("searches.deletedLead")}</p>
      <ul className="rows">
        {searches.map((search) => (
          <li key={search.id} className="row-head">
            <span>{search.name}</span>
            <ActForm action={`/account/searches/${search.id}/restore`} className="inline">
              <button type="submit" className="link">
                {t("searches.restore")}
              </button>
            </ActForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
