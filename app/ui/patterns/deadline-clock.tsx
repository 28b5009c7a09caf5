import { formatLeft, formatMoment, formatUtc } from "../../i18n/format.ts";
import { DAY, HOUR } from "../../kernel/instant.ts";
import { useWords } from "../words.tsx";

/**
 * What is left until a deadline by the server's time, with the moment in Beijing time and in the reader's zone.
 * The script keeps it going; nothing in it is announced again and again to a screen reader.
 */
export function DeadlineClock({ deadline, label }: { deadline: number; label: string }) {
  const { locale, now, t } = useWords();
  return (
    <div className="deadline">
      <p className="note">{label}</p>
      <TimeLeft deadline={deadline} big />
      <p className="note">
        <time dateTime={new Date(deadline).toISOString()}>{formatMoment(deadline, locale)}</time>
        <br />
        <span data-own-time={deadline} data-words={t("public.clock.yours", { time: "#" })}>
          {t("public.clock.utc", { time: formatUtc(deadline) })}
        </span>
      </p>
      {deadline > now && deadline - now <= HOUR ? <p className="last-hour">{t("public.clock.lastHour")}</p> : null}
    </div>
  );
}

/** The bare count of what is left; vermilion on the last day. */
export function TimeLeft({ deadline, big = false }: { deadline: number; big?: boolean }) {
  const { locale, now, t } = useWords();
  const isLast = deadline > now && deadline - now <= DAY;
  return (
    <span
      className={["left-time", big ? "clock" : "", isLast ? "last" : ""].filter((name) => name !== "").join(" ")}
      role="timer"
      aria-live="off"
      data-deadline={deadline}
      data-left={t("public.clock.left", { time: "#" })}
      data-days={t("public.clock.days")}
      data-hours={t("public.clock.hours")}
      data-minutes={t("public.clock.minutes")}
      data-seconds={t("public.clock.seconds")}
      data-closed={t("public.clock.closed")}
    >
      {formatLeft(deadline, now, locale)}
    </span>
  );
}
