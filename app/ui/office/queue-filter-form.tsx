import type { QueueFilter } from "../../domain/organizations/queue-queries.ts";
import { useWords } from "../words.tsx";

/** Narrows a queue by words and by where the firm is registered; the address keeps it. */
export function QueueFilterForm({ queue, filter }: { queue: string; filter: QueueFilter }) {
  const { t } = useWords();
  return (
    <form method="get" className="row-acts">
      <input type="hidden" name="queue" value={queue} />
      <label htmlFor="queue-q">{t("identity.queue.search")}</label>
      <input id="queue-q" name="q" type="search" defaultValue={filter.text} maxLength={120} className="w-auto" />
      <label htmlFor="queue-origin">{t("identity.queue.origin")}</label>
      <select id="queue-origin" name="origin" defaultValue={filter.origin} className="w-auto">
        {(["all", "home", "abroad"] as const).map((one) => (
          <option key={one} value={one}>
            {t(`identity.queue.from.${one}`)}
          </option>
        ))}
      </select>
      <button type="submit" className="btn">
        {t("identity.queue.filter")}
      </button>
    </form>
  );
}
