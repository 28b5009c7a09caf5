import { searchLibrary } from "../../domain/answers/library-queries.ts";
import { listTopics } from "../../domain/answers/snippet-queries.ts";
import { admit } from "../../http/visit.ts";
import { pageNumber } from "../../kernel/page.ts";
import { EntryRow } from "../../ui/answers/entry-row.tsx";
import { LibrarySearch } from "../../ui/answers/library-search.tsx";
import { FirmPage } from "../../ui/firm/firm-page.tsx";
import { ButtonLink } from "../../ui/primitives/button.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { Pager } from "../../ui/primitives/pager.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/library.ts";
import { factsNow, libraryFirm, shownEntry } from "./library-facts.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { firm, mayKeep } = libraryFirm(visit, args.params.organizationId);
  const params = visit.url.searchParams;
  const text = (params.get("q") ?? "").slice(0, 100);
  const topics = listTopics(visit.db, firm.id);
  const asked = params.get("topic") ?? "";
  const topic = topics.includes(asked) ? asked : null;
  const page = searchLibrary(visit.db, {
    organizationId: firm.id,
    text,
    topic,
    page: pageNumber(params.get("page")),
  });
  const present = factsNow(visit, firm.id);
  return {
    firm: { id: firm.id, nameZh: firm.nameZh, nameEn: firm.nameEn, hasProducts: true },
    mayKeep,
    text,
    topic,
    topics,
    page: { ...page, items: page.items.map((entry) => shownEntry(visit, entry, present)) },
  };
}

export default function Library({ loaderData }: Route.ComponentProps) {
  const { t } = useWords();
  const { firm, mayKeep, text, topic, topics, page } = loaderData;
  const path = `/firm/${firm.id}/library`;
  const isNarrowed = text !== "" || topic !== null;
  const query = (number: number) => {
    const params = new URLSearchParams({ q: text, topic: topic ?? "", page: String(number) });
    return `${path}?${params}`;
  };
  return (
    <FirmPage firm={firm} tab="library" title={t("answers.title")} lead={t("answers.lead")}>
      {mayKeep ? (
        <p className="acts">
          <ButtonLink to={`${path}/new`} tone="go">
            {t("answers.add")}
          </ButtonLink>
        </p>
      ) : null}
      <LibrarySearch path={path} text={text} topic={topic} topics={topics} kept={{}} />
      {page.total > 0 ? null : isNarrowed ? (
        <EmptyState text={t("answers.noneFound")} to={path} act={t("answers.all")} />
      ) : (
        <EmptyState text={t("answers.none")} />
      )}
      <ul className="rows">
        {page.items.map((entry) => (
          <EntryRow key={entry.source} entry={entry} path={path} mayKeep={mayKeep} />
        ))}
      </ul>
      <Pager number={page.number} size={page.size} total={page.total} hrefOf={query} />
    </FirmPage>
  );
}
