import { formatCount } from "../../i18n/format.ts";
import { type ListQuery, listAddress, withToggled } from "../../kernel/list-query.ts";
import { useWords } from "../words.tsx";

export type FacetValue = { readonly value: string; readonly label: string; readonly count: number };
export type FacetGroup = { readonly facet: string; readonly values: readonly FacetValue[] };

const SHOWN = 8;

/** Narrowing a list by links, so that every choice is an address. Values keep their order whatever is chosen. */
export function FacetList({ path, query, groups }: { path: string; query: ListQuery; groups: readonly FacetGroup[] }) {
  const { t } = useWords();
  return (
    <nav className="facets" aria-label={t("public.list.narrow")}>
      {groups.map((group) => (
        <Facet key={group.facet} path={path} query={query} group={group} />
      ))}
    </nav>
  );
}

function Facet({ path, query, group }: { path: string; query: ListQuery; group: FacetGroup }) {
  const { t } = useWords();
  const chosen = query.filters[group.facet] ?? [];
  const first = group.values.filter((one, place) => place < SHOWN || chosen.includes(one.value));
  const rest = group.values.filter((one) => !first.includes(one));
  return (
    <section className="facet">
      <h2>{t(`public.facets.${group.facet}`)}</h2>
      <Values path={path} query={query} group={group} values={first} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{t("public.list.more", { count: rest.length })}</summary>
          <Values path={path} query={query} group={group} values={rest} />
        </details>
      )}
    </section>
  );
}

function Values({
  path,
  query,
  group,
  values,
}: {
  path: string;
  query: ListQuery;
  group: FacetGroup;
  values: readonly FacetValue[];
}) {
  const { t } = useWords();
  const chosen = query.filters[group.facet] ?? [];
  return (
    <ul>
      {values.map(({ value, label, count }) => {
        const isOn = chosen.includes(value);
        return (
          <li key={value}>
            <a
              href={listAddress(path, withToggled(query, group.facet, value))}
              aria-current={isOn ? "true" : undefined}
              rel="nofollow"
            >
              <span>{label}</span>
              <span className="num note">
                {formatCount(count)}
                <span className="visually-hidden"> {isOn ? t("public.list.chosen") : t("public.list.entries")}</span>
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
