import { formatLeft } from "../../i18n/format.ts";
import { Moment } from "../primitives/moment.tsx";
import { useWords } from "../words.tsx";

export type TimelineMoment = { readonly name: string; readonly at: number | null };

/** Every moment of a call in order: what is past, what comes next and in how long; `isOver`: nothing comes any more. */
export function Timeline({ moments, isOver }: { moments: readonly TimelineMoment[]; isOver: boolean }) {
  const { locale, now, t } = useWords();
  const set = moments.flatMap((moment) => (moment.at === null ? [] : [{ name: moment.name, at: moment.at }]));
  const next = isOver ? undefined : set.find((moment) => moment.at > now);
  const leftFor = (at: number) =>
    at <= now ? t("public.call.passed") : isOver ? t("public.call.void") : formatLeft(at, now, locale);
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
          <span className="note">{leftFor(moment.at)}</span>
        </li>
      ))}
    </ol>
  );
}
