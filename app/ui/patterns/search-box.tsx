import type { ListQuery } from "../../kernel/list-query.ts";
import { useWords } from "../words.tsx";

/** Looks for words on the page at `path`, keeping the facet values that are chosen there. */
export function SearchBox({
  path,
  query,
  placeholder,
  big = false,
}: {
  path: string;
  query?: ListQuery;
  placeholder: string;
  big?: boolean;
}) {
  const { locale, t } = useWords();
  const [, , page = ""] = path.split("/");
  const kept = Object.entries(query?.filters ?? {}).flatMap(([name, values]) =>
    values.map((value) => ({ name, value })),
  );
  return (
    <search>
      <form
        className={big ? "search" : "search slim"}
        action={path}
        method="get"
        data-suggest={`/${locale}/suggest?in=${page}`}
        data-suggest-label={t("public.suggest.label")}
      >
        <input
          type="search"
          name="q"
          defaultValue={query?.text ?? ""}
          placeholder={placeholder}
          aria-label={placeholder}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
        />
        {kept.map(({ name, value }) => (
          <input key={`${name}:${value}`} type="hidden" name={name} value={value} />
        ))}
        {query?.sort == null ? null : <input type="hidden" name="sort" value={query.sort} />}
        <button type="submit">{t("public.search.act")}</button>
      </form>
    </search>
  );
}
