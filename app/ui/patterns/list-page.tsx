import type { ReactNode } from "react";
import { formatCount } from "../../i18n/format.ts";
import { countFilters, type ListQuery, listAddress } from "../../kernel/list-query.ts";
import { PAGE_SIZE } from "../../kernel/page.ts";
import type { FacetCount, Likelier, WordCount } from "../../search/engine.ts";
import { Pager } from "../primitives/pager.tsx";
import { useWords } from "../words.tsx";
import { type FacetNames, facetGroups, facetLabel } from "./facet-label.ts";
import { FacetList } from "./facet-list.tsx";
import { FallbackNote } from "./fallback-note.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { FoundRows } from "./found-rows.tsx";
import { HiddenLine } from "./hidden-line.tsx";
import { LikelierLine } from "./likelier-line.tsx";
import { MeantLine } from "./meant-line.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { PageHeader } from "./page-header.tsx";
import { PageMeta } from "./page-meta.tsx";
import { PartlyLine } from "./partly-line.tsx";
import { SaveSearch } from "./save-search.tsx";
import { SearchBox } from "./search-box.tsx";
import { searchName } from "./search-name.ts";

export type ListView = {
  readonly query: ListQuery;
  readonly facets: readonly string[];
  readonly names: FacetNames;
  readonly answer: {
    readonly total: number;
    readonly exact: number;
    readonly facets: Partial<Record<string, readonly FacetCount[]>>;
    readonly without: readonly WordCount[];
    readonly only: readonly WordCount[];
    readonly wider: readonly { readonly facet: string; readonly values: readonly string[]; readonly count: number }[];
    /** What was searched for in place of pinyin or a slip of the pen. */
    readonly meant?: string | null;
    readonly likelier?: Likelier | null;
    readonly isDown: boolean;
    readonly isFallback?: boolean;
  };
  /** What the list is of, where its searches can be saved. */
  readonly kind?: "call" | "scenario" | "product" | "organization";
  /** Keys of the rows that answer a part of the words only; undefined where they do not stand behind the others. */
  readonly looser?: readonly string[];
  readonly muting?: { readonly hidden: number; readonly isShown: boolean; readonly back: string | undefined };
};

/** A list with search and facets: everything that was chosen stands in the address. */
export function ListPage({
  kind,
  sorts,
  view,
  aside,
  hasTotal = true,
  children,
}: {
  kind: "calls" | "scenarios" | "products" | "firms" | "partners";
  sorts: readonly string[];
  view: ListView;
  aside?: ReactNode;
  /** Whether it is said how many there are. */
  hasTotal?: boolean;
  children: ReactNode;
}) {
  const { locale, t } = useWords();
  const { query, answer, names } = view;
  const path = `/${locale}/${kind}`;
  const chosen = countFilters(query);
  const isAsked = chosen > 0 || query.text !== "";
  const groups = facetGroups(t, view.facets, answer.facets, query, names);
  return (
    <main id="content" className="wrap">
      <PageMeta
        title={t(`public.${kind}.title`)}
        description={t(`public.${kind}.lead`)}
        path={`/${kind}`}
        isNarrowed={isAsked || query.page > 1}
      />
      <PageHeader
        title={t(`public.${kind}.title`)}
        lead={isAsked ? undefined : t(`public.${kind}.lead`)}
        aside={aside}
      />
      <SearchBox path={path} query={query} placeholder={t(`public.${kind}.placeholder`)} />
      <MeantLine path={path} query={query} meant={answer.meant ?? null} />
      <LikelierLine path={path} query={query} likelier={answer.likelier} />
      <FallbackNote isFallback={answer.isFallback} />
      <div className="with-side list">
        <div className="found">
          {groups.length === 0 ? null : <ToFilters chosen={chosen} />}
          <FilterChips path={path} query={query} labelOf={(facet, value) => facetLabel(t, facet, value, names)} />
          <SaveThis view={view} />
          <div className="head list-head">
            <FoundHeading kind={kind} total={hasTotal ? answer.total : null} isDown={answer.isDown} />
            {answer.total < 2 ? null : <SortLinks path={path} query={query} sorts={sorts} />}
          </div>
          <PartlyLine path={path} query={query} answer={answer} isExactFirst={view.looser !== undefined} />
          {answer.total === 0 ? (
            <NothingFound path={path} view={view} />
          ) : (
            <FoundRows looser={view.looser ?? []} back={view.muting?.back} rows={children} />
          )}
          {view.muting === undefined ? null : <HiddenLine {...view.muting} path={listAddress(path, query)} />}
          <Pager
            number={query.page}
            size={PAGE_SIZE}
            total={answer.total}
            hrefOf={(page) => listAddress(path, { ...query, page })}
          />
        </div>
        {groups.length === 0 ? null : <Narrow groups={groups} query={query} path={path} />}
      </div>
    </main>
  );
}

/** On a narrow screen the filters stand behind the results. */
function ToFilters({ chosen }: { chosen: number }) {
  const { t } = useWords();
  return (
    <a className="btn to-facets" href="#narrow">
      {chosen === 0 ? t("public.list.narrow") : t("public.list.narrowed", { count: chosen })}
    </a>
  );
}

/** The filters; on a narrow screen they stand behind the results, with a way back. */
function Narrow({ groups, query, path }: { groups: ReturnType<typeof facetGroups>; query: ListQuery; path: string }) {
  const { t } = useWords();
  return (
    <aside id="narrow">
      <a className="btn to-found" href="#found">
        {t("public.list.back")}
      </a>
      <FacetList path={path} query={query} groups={groups} />
    </aside>
  );
}

/** How many there are, or what the list is of where that is not said. */
function FoundHeading({ kind, total, isDown }: { kind: string; total: number | null; isDown: boolean }) {
  const { t } = useWords();
  const said =
    total === null ? t(`public.${kind}.title`) : t("public.list.total", { count: total, total: formatCount(total) });
  return (
    <h2 className="note" id="found">
      {isDown ? t("public.list.down") : said}
    </h2>
  );
}

/** Keeps what was asked for as a search of one's own, where such lists can be kept. */
function SaveThis({ view: { kind, query, names, answer } }: { view: ListView }) {
  const { t } = useWords();
  if (kind === undefined || answer.isDown) return null;
  return <SaveSearch kind={kind} query={query} name={searchName(t, t(`notices.finds.kind.${kind}`), query, names)} />;
}

/** The orders to choose from; the first is what stands when none was chosen. */
function SortLinks({ path, query, sorts }: { path: string; query: ListQuery; sorts: readonly string[] }) {
  const { t } = useWords();
  const offered = query.text === "" ? sorts : ["relevance", ...sorts];
  const now = query.sort ?? offered[0];
  if (offered.length < 2) return null;
  return (
    <nav className="sorts note" aria-label={t("public.list.sort")}>
      {offered.map((sort, place) => (
        <a
          key={sort}
          href={listAddress(path, { ...query, sort: place === 0 ? null : sort, page: 1 })}
          aria-current={sort === now ? "true" : undefined}
        >
          {t(`public.sorts.${sort}`)}
        </a>
      ))}
    </nav>
  );
}
