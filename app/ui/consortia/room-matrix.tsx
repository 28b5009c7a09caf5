import { NeedMatrix } from "../patterns/need-matrix.tsx";
import { useWords } from "../words.tsx";
import { CoverageFigure } from "./coverage-figure.tsx";
import type { Room } from "./room.ts";

/** Needs by members: who covers what and with what evidence, what nobody covers, what several cover, what hangs on one. */
export function RoomMatrix({ room }: { room: Room }) {
  const { t } = useWords();
  const { needs, members, cells, consortium, isOpen, isParty, mayShape, report } = room;
  const base = `/firm/consortia/${consortium.id}`;
  const cellOf = (needId: string, organizationId: string) => {
    const cell = cells.find((one) => one.needId === needId && one.organizationId === organizationId);
    const strength = ([1, 2, 3] as const).find((one) => one === cell?.strength);
    if (strength === undefined || cell === undefined) return undefined;
    const evidence = cell.evidence === "" ? t("room.coverage.unproven") : cell.evidence;
    return isParty ? { strength, evidence, to: `${base}/needs/${needId}` } : { strength, evidence };
  };
  const help = report.gaps.map((needId) => ({
    needId,
    who: mayShape ? [{ title: t("room.coverage.findPartner"), to: `${base}/partners?need=${needId}` }] : [],
  }));
  return (
    <section>
      <div className="head">
        <h2>{t("consortia.room.matrix")}</h2>
        {isOpen && isParty ? <a href={`${base}/coverage`}>{t("consortia.room.coverage")}</a> : null}
      </div>
      <CoverageFigure report={report} needs={needs} />
      <NeedMatrix
        caption={t("consortia.room.matrix")}
        needs={needs}
        columns={members.map((member) => ({
          id: member.organizationId,
          title: member.name,
          note: t(`terms.consortiumRole.${member.role}`),
          to: null,
        }))}
        cellOf={cellOf}
        help={help}
      />
      <CoverageNotes room={room} />
    </section>
  );
}

/** What the matrix cannot show: who would have to agree on who does it, and what nothing proves yet. */
function CoverageNotes({ room: { needs, members, report, pending, isParty, consortium, mayShape } }: { room: Room }) {
  const { locale, t } = useWords();
  const comma = locale === "zh" ? "、" : ", ";
  const placeOf = (needId: string) => needs.find((need) => need.id === needId)?.position ?? 0;
  const nameOf = (id: string) => members.find((member) => member.organizationId === id)?.name ?? "";
  return (
    <div className="coverage">
      {pending.length === 0 ? null : <p>{t("room.coverage.pending", { places: pending.map(placeOf).join(comma) })}</p>}
      {report.overlaps.map(({ needId, firms }) => (
        <p key={needId}>
          {t("room.coverage.overlap", { place: placeOf(needId), firms: firms.map(nameOf).join(comma) })}
        </p>
      ))}
      {report.unproven === 0 ? null : (
        <p>
          {t("room.coverage.unprovenCount", { count: report.unproven })}
          {isParty ? t("room.coverage.proveHow") : null}
        </p>
      )}
      {mayShape && report.gaps.length === 0 && report.weak.length > 0 ? (
        <p>
          <a href={`/firm/consortia/${consortium.id}/partners?need=${report.weak[0]}`}>
            {t("room.coverage.findStronger")}
          </a>
        </p>
      ) : null}
    </div>
  );
}
