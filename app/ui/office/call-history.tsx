import { Moment } from "../primitives/moment.tsx";
import { useWords } from "../words.tsx";
import type { WorkView } from "./work-view.ts";

/** What was done to a call, by whom, when and why; the latest first. */
export function CallHistory({ history }: { history: WorkView["history"] }) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t("office.history")}</h2>
      <ul className="rows">
        {history.map((entry) => (
          <li key={`${entry.at}:${entry.verb}`}>
            <b>{t(`office.happened.${entry.verb}`)}</b>
            <span className="note block">
              {entry.actorName ?? t("office.byItself")} · <Moment at={entry.at} />
            </span>
            {entry.note === null ? null : <p>{entry.note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
