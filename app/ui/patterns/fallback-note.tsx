import { useWords } from "../words.tsx";

/** One line where the search server does not answer and the site's own search does. */
export function FallbackNote({ isFallback }: { isFallback: boolean | undefined }) {
  const { t } = useWords();
  return isFallback === true ? <p className="note">{t("public.list.fallback")}</p> : null;
}
