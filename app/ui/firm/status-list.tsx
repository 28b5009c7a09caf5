import type { ReactNode } from "react";
import type { QualificationRow } from "../../domain/organizations/organization.ts";
import { type ClaimState, claimStateOn, claimWarnings } from "../../domain/organizations/qualification.ts";
import { beijingDate } from "../../kernel/instant.ts";
import { EmptyState } from "../primitives/empty-state.tsx";
import { Tag, type TagTone } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

const TONE: Record<ClaimState, TagTone> = {
  held: "ok",
  waiting: "link",
  upcoming: "plain",
  expired: "warn",
  rejected: "warn",
  withdrawn: "plain",
};

/** Claimed statuses with number, days and what shows them; `actFor` puts the acts beside each. */
export function StatusList({
  statuses,
  none,
  actFor,
}: {
  statuses: readonly QualificationRow[];
  none: string;
  actFor: (one: QualificationRow) => ReactNode;
}) {
  if (statuses.length === 0) return <EmptyState text={none} />;
  return (
    <ul className="rows">
      {statuses.map((one) => (
        <li key={one.id} id={`status-${one.id}`}>
          <StatusLine status={one} />
          {actFor(one)}
        </li>
      ))}
    </ul>
  );
}

function StatusLine({ status: one }: { status: QualificationRow }) {
  const { now, t } = useWords();
  const state = claimStateOn(one, beijingDate(now));
  const days = [
    t("identity.statuses.from", { day: one.validFromOn ?? t("site.none") }),
    one.expiresOn === null ? t("identity.statuses.noEnd") : t("identity.statuses.until", { day: one.expiresOn }),
  ].join(" · ");
  const isOpen = state === "waiting" || state === "upcoming";
  return (
    <>
      <div className="head">
        <span className="title">
          {t(`terms.qualification.${one.kind}`)} <span className="num">{one.number ?? ""}</span>
        </span>
        <span className="tags">
          {one.renewsId === null ? null : <Tag>{t("identity.statuses.renewal")}</Tag>}
          <Tag tone={TONE[state]}>{t(`terms.claimState.${state}`)}</Tag>
        </span>
      </div>
      <p className="note">
        {days}
        {one.evidence === null ? null : ` · ${t("identity.statuses.shownBy", { evidence: one.evidence })}`}
        {one.evidenceFileId === null ? null : (
          <>
            {" · "}
            <a href={`/files/${one.evidenceFileId}`}>{t("identity.statuses.file")}</a>
          </>
        )}
      </p>
      {isOpen
        ? claimWarnings(one).map((warning) => (
            <p className="note" key={warning}>
              <Tag tone="warn">{t("identity.statuses.look")}</Tag> {t(`identity.statuses.warning.${warning}`)}
            </p>
          ))
        : null}
      {one.rejectionReason === null || one.rejectionReason === "" ? null : (
        <p>{t("identity.statuses.reason", { reason: one.rejectionReason })}</p>
      )}
    </>
  );
}
