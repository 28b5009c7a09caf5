import { formatCount } from "../../i18n/format.ts";
import { type ListQuery, listAddress } from "../../kernel/list-query.ts";
import type { Likelier } from "../../search/engine.ts";
import { useWords } from "../words.tsx";

/** Offers a spelling that finds far more than what was typed; the list stays as it was asked for. */
export function LikelierLine({
  path,
  query,
  likelier,
}: {
  path: string;
  query: ListQuery;
  likelier: Likelier | null | undefined;
}) {
  const { t } = useWords();
  if (likelier === null || likelier === undefined) return null;
  const { text, count } = likelier;
  return (
    <p className="note">
      {t("public.likelier.ask")}{" "}
      <a href={listAddress(path, { ...query, text, page: 1 })}>{t("public.likelier.text", { text })}</a>{" "}
      {t("public.likelier.count", { count, total: formatCount(count) })}
    </p>
  );
}
