import type { BidTask } from "../../domain/bids/bid-completeness.ts";
import { refusalText } from "../../i18n/translate.ts";
import { useWords } from "../words.tsx";
import { taskPath } from "./task-path.ts";

/** What still stands in the way, each with the way to put it right. */
export function MissingList({
  bidId,
  consortiumId,
  missing,
}: {
  bidId: string;
  consortiumId: string | null;
  missing: readonly {
    readonly task: BidTask;
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
  }[];
}) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t("bids.check.missing")}</h2>
      <ul className="rules plain">
        {missing.map((one) => (
          <li key={`${one.code}:${one.params.title ?? ""}`}>
            {refusalText(t, one)}{" "}
            <a href={taskPath(one.task, bidId, consortiumId) ?? "/firm"}>{t("bids.check.goto")}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
