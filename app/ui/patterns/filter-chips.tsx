import { type ListQuery, listAddress, withToggled } from "../../kernel/list-query.ts";
import { useWords } from "../words.tsx";

/** What narrows the list now, each with a link that leaves it out. */
export function FilterChips({
  path,
  query,
  labelOf,
}: {
  path: string;
  query: ListQuery;
  labelOf: (facet: string, value: string) => string;
}) {
  const { t } = useWords();
  const chips = Object.entries(query.filters).flatMap(([facet, values]) =>
    values.map((value) => ({
      key: `${facet}:${value}`,
      label: labelOf(facet, value),
      to: listAddress(path, withToggled(query, facet, value)),
    })),
  );
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={t("public.list.chosenFilters")}>
      {chips.map((chip) => (
        <li key={chip.key}>
          <a href={chip.to} aria-label={t("public.list.drop", { what: chip.label })}>
            {chip.label}
            <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a className="all" href={listAddress(path, { ...query, filters: {}, page: 1 })}>
          {t("public.list.dropAll")}
        </a>
      </li>
    </ul>
  );
}
