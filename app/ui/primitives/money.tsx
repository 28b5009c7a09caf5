import { exactMoney, formatMoney } from "../../i18n/format.ts";
import { useWords } from "../words.tsx";

/** An amount in 万元 or 亿元, every fen on hover; a dash when none is stated. */
export function Money({ fen }: { fen: number | null }) {
  const { locale, t } = useWords();
  if (fen === null) return <span>{t("site.none")}</span>;
  return (
    <span className="num" title={exactMoney(fen, locale)}>
      {formatMoney(fen, locale)}
    </span>
  );
}
