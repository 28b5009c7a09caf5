import { useWords } from "../words.tsx";

/** In a large stock: only so many products, the best, were looked at closely, and whatever is counted is of those. */
export function BestLine({ total }: { total: number | null }) {
  const { t } = useWords();
  return total === null ? null : <p className="note">{t("fit.cover.best", { total })}</p>;
}
