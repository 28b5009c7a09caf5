import { formatDate, formatDay, formatMoment } from "../../i18n/format.ts";
import { useWords } from "../words.tsx";

/** A moment with weekday and Beijing time. The script adds the reader's own time where it differs. */
export function Moment({ at }: { at: number }) {
  const { locale } = useWords();
  return (
    <time className="num" dateTime={new Date(at).toISOString()} data-own-zone="">
      {formatMoment(at, locale)}
    </time>
  );
}

/** The day with its year, where it may be far off. */
export function FullDay({ at }: { at: number }) {
  const { locale } = useWords();
  return (
    <time className="num" dateTime={new Date(at).toISOString()} title={formatMoment(at, locale)}>
      {formatDate(at, locale)}
    </time>
  );
}

/** Just the day. */
export function Day({ at }: { at: number }) {
  const { locale } = useWords();
  return (
    <time className="num" dateTime={new Date(at).toISOString()} title={formatMoment(at, locale)}>
      {formatDay(at, locale)}
    </time>
  );
}
