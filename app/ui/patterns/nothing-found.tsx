import { countFilters, listAddress } from "../../kernel/list-query.ts";
import { ButtonLink } from "../primitives/button.tsx";
import { useWords } from "../words.tsx";
import { facetLabel } from "./facet-label.ts";
import type { ListView } from "./list-page.tsx";
import { useWays, Ways } from "./ways.tsx";

/** An empty list says which word or choice to leave out, and how many would be found then. */
export function NothingFound({ path, view }: { path: string; view: ListView }) {
  const { t } = useWords();
  const { query, answer, names } = view;
  const words = useWays(path, query, answer);
  const choices = answer.wider.map(({ facet, values, count }) => {
    const { [facet]: _dropped, ...filters } = query.filters;
    return {
      key: `facet:${facet}`,
      what: t("public.empty.choice", {
        choice: values.map((value) => facetLabel(t, facet, value, names)).join(t("public.why.and")),
      }),
      to: listAddress(path, { ...query, filters, page: 1 }),
      count,
    };
  });
  const ways = [...words, ...choices];
  const isNarrowed = countFilters(query) > 0;
  return (
    <div className="empty">
      <p>{t(`public.empty.${answer.isDown ? "down" : ways.length > 0 ? "text" : isNarrowed ? "none" : "noWord"}`)}</p>
      <Ways ways={ways} />
      <p className="acts">
        <ButtonLink to={path}>{t("public.empty.all")}</ButtonLink>
      </p>
    </div>
  );
}
