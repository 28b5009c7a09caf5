import type { TrackRecordLine } from "../../domain/awards/track-record-queries.ts";
import { FullDay } from "../primitives/moment.tsx";
import { Said } from "../primitives/said.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

/** What a firm has done on this platform. The platform writes it; firms cannot. */
export function TrackRecord({ lines }: { lines: readonly TrackRecordLine[] }) {
  const { locale, t } = useWords();
  return (
    <section id="record">
      <h2>{t("public.record.title")}</h2>
      <p className="note">{t(lines.length === 0 ? "public.record.none" : "public.record.lead")}</p>
      <ul className="rows">
        {lines.map((one) => (
          <li key={one.callId}>
            <div className="row-head">
              <h3 className="title">
                <a href={`/${locale}/calls/${one.callId}`}>
                  <Said zh={one.titleZh} en={one.titleEn} />
                </a>
              </h3>
              <Tag tone={one.result === "opened" ? "plain" : "ok"}>{t(`public.record.result.${one.result}`)}</Tag>
            </div>
            <p className="note">
              {one.part === "alone"
                ? t("public.record.part.alone")
                : t(`public.record.part.${one.part}`, { count: one.firms })}
              {one.closedAt === null ? null : (
                <>
                  {" · "}
                  <FullDay at={one.closedAt} />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
