import type { ReactNode } from "react";
import { isInForce, type QualificationRow } from "../../domain/organizations/organization.ts";
import { beijingDate } from "../../kernel/instant.ts";
import { EmptyState } from "../primitives/empty-state.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

/** Dated claims with their numbers and where they can be looked up; `actFor` puts an act beside each. */
export function QualificationList({
  qualifications,
  actFor,
}: {
  qualifications: readonly QualificationRow[];
  actFor: (one: QualificationRow) => ReactNode;
}) {
  const { now, t } = useWords();
  if (qualifications.length === 0) return <EmptyState text={t("firm.qualifications.none")} />;
  return (
    <ul className="rows">
      {qualifications.map((one) => (
        <li key={one.id}>
          <div className="head">
            <span className="title">
              {t(`terms.qualification.${one.kind}`)} {one.number ?? ""}
            </span>
            <span className="tags">
              {isInForce(one, beijingDate(now)) ? null : <Tag tone="warn">{t("firm.qualifications.expired")}</Tag>}
              <Tag tone={one.verifiedAt === null ? "plain" : "ok"}>
                {t(one.verifiedAt === null ? "firm.qualifications.claimed" : "firm.qualifications.verified")}
              </Tag>
            </span>
          </div>
          <p className="note">
            {t("firm.qualifications.from", { day: one.validFromOn ?? t("site.none") })} ·{" "}
            {one.expiresOn === null
              ? t("firm.qualifications.noEnd")
              : t("firm.qualifications.until", { day: one.expiresOn })}
            {one.evidence === null ? null : ` · ${one.evidence}`}
          </p>
          {actFor(one)}
        </li>
      ))}
    </ul>
  );
}
