import { type ListQuery, listAddress } from "../../kernel/list-query.ts";
import { useWords } from "../words.tsx";

/** Says what pinyin or a slip of the pen was taken for, and offers the very letters instead. */
export function MeantLine({ path, query, meant }: { path: string; query: ListQuery; meant: string | null }) {
  const { t } = useWords();
  if (meant === null) return null;
  const literally = listAddress(path, { ...query, text: `"${query.text.replaceAll('"', " ").trim()}"`, page: 1 });
  return (
    <p className="note">
      {t("public.meant.as", { meant })} <a href={literally}>{t("public.meant.literally", { text: query.text })}</a>
    </p>
  );
}
