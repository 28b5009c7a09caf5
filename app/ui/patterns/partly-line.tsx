import { formatCount } from "../../i18n/format.ts";
import { countFilters, type ListQuery } from "../../kernel/list-query.ts";
import type { WordCount } from "../../search/engine.ts";
import { useWords } from "../words.tsx";
import { useWays, Ways } from "./ways.tsx";

/**
 * Says how much of a list answers everything that was asked, where looser hits stand in it too; where nothing does, which
 * words to leave out. Nothing where all of it answers everything.
 */
export function PartlyLine({
  path,
  query,
  answer,
  isExactFirst = false,
}: {
  path: string;
  query: ListQuery;
  answer: {
    readonly total: number;
    readonly exact: number;
    readonly without: readonly WordCount[];
    readonly only: readonly WordCount[];
  };
  /** Whether what answers everything stands before the rest. */
  isExactFirst?: boolean;
}) {
  const { t } = useWords();
  const { total, exact } = answer;
  const ways = useWays(path, query, answer);
  if (exact >= total) return null;
  if (exact > 0) {
    const said = isExactFirst ? "public.partly.first" : "public.partly.among";
    return <p className="note partly">{t(said, { count: exact, total: formatCount(exact) })}</p>;
  }
  return (
    <div className="notice">
      <p>{t(countFilters(query) === 0 ? "public.partly.none" : "public.partly.noneChosen")}</p>
      <Ways ways={ways} isExact lead={<p>{t("public.partly.ways")}</p>} />
    </div>
  );
}
