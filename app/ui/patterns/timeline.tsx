import { formatLeft } from "../../i18n/format.ts";
import { Moment } from "../primitives/moment.tsx";
import { useWords } from "../words.tsx";

export type TimelineMoment = { readonly name: string; readonly at: number | null };

/** Every moment of a call in order: what is past, what comes next and in how long. */
export function Timeline({ moments }: { moments: readonly TimelineMoment[] }) {
  const { locale, now, t } = useWords();
  const set = moments.flatMap((moment) => (moment.at === null ? [] : [{ name: moment.name, at: moment.at }]));
  const next = set.find((moment) => moment.at > now);
  return (
    <ol className="timeline">
      {set.map((moment) => (
        <li
          key={moment.name}
          className={moment.at <= now ? "past" : moment === next ? "next" : undefined}
          aria-current={moment === next ? "step" : undefined}
        >
          <span className="what">{t(`public.call.timelineMoment.${moment.name}`)}</span>
          <Moment at={moment.at} />
          <span className="note">
            {moment.at <= now ? t("public.call.passed") : formatLeft(moment.at, now, locale)}
          </span>
        </li>
      ))}
    </ol>
  );
}
