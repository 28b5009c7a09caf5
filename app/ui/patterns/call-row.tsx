import type { ReactNode } from "react";
import type { CallCard } from "../../domain/calls/call-card-queries.ts";
import { formatClock, formatDay, formatMoment } from "../../i18n/format.ts";
import type { SearchHit } from "../../search/engine.ts";
import { Day } from "../primitives/moment.tsx";
import { Money } from "../primitives/money.tsx";
import { Said } from "../primitives/said.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";
import { TimeLeft } from "./deadline-clock.tsx";
import { FoundLine } from "./found-line.tsx";
import { FoundTitle } from "./found-title.tsx";
import { MuteMenu } from "./mute-menu.tsx";

/** One call in a list. `by` says what stands at its right: what is left, or when it was published. */
export function CallRow({
  call,
  hit,
  by = "deadline",
  why,
}: {
  call: CallCard;
  hit?: SearchHit;
  by?: "deadline" | "publication";
  why?: ReactNode;
}) {
  const { locale, t } = useWords();
  return (
    <li>
      <div className="row-head">
        <h3 className="title">
          <a href={`/${locale}/calls/${call.id}`}>
            <FoundTitle zh={call.titleZh} en={call.titleEn} hit={hit} />
          </a>
        </h3>
        {by === "publication" && call.publishedAt !== null ? (
          <span className="note">
            <Day at={call.publishedAt} />
          </span>
        ) : (
          <Left call={call} />
        )}
      </div>
      <div className="row-head note">
        <span className="facts-line">
          <span>
            <Said zh={call.bureau.nameZh} en={call.bureau.nameEn} />
          </span>
          <span>
            {t(
              call.investmentType === null
                ? `terms.callKind.${call.kind}`
                : `terms.investmentType.${call.investmentType}`,
            )}
          </span>
          <span>{call.total === null ? t("public.money.negotiable") : <Money fen={call.total} />}</span>
          {call.needs === 0 ? null : <span>{t("public.call.needCount", { count: call.needs })}</span>}
        </span>
        {by === "publication" || call.deadline === null || call.state !== "open" ? null : (
          <time dateTime={new Date(call.deadline).toISOString()} title={formatMoment(call.deadline, locale)}>
            {t("public.call.closesAt", {
              day: formatDay(call.deadline, locale),
              time: formatClock(call.deadline, locale),
            })}
          </time>
        )}
      </div>
      {why}
      {hit === undefined ? null : <FoundLine hit={hit} />}
      <MuteMenu kind="call" id={call.id} words={hit?.why ?? []} />
    </li>
  );
}

function Left({ call }: { call: CallCard }) {
  const { t } = useWords();
  if (call.state !== "open") return <Tag>{t(`terms.callState.${call.state}`)}</Tag>;
  return call.deadline === null ? (
    <Tag tone="ok">{t("terms.callState.open")}</Tag>
  ) : (
    <TimeLeft deadline={call.deadline} />
  );
}
