import type { FirmClaim } from "../../domain/organizations/public-firm-queries.ts";
import { formatDate } from "../../i18n/format.ts";
import { beijingDate } from "../../kernel/instant.ts";
import { DataTable } from "../primitives/data-table.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

/** What a firm claims to be, each claim with its days and with when it was verified. */
export function FirmClaims({ claims }: { claims: readonly FirmClaim[] }) {
  const { locale, now, t } = useWords();
  const today = beijingDate(now);
  const valid = ({ validFromOn: from, expiresOn: until }: FirmClaim) => {
    if (from !== null && until !== null) return t("public.firm.validRange", { from, until });
    if (from !== null) return t("public.firm.validFrom", { from });
    return until === null ? t("site.none") : t("public.firm.validUntil", { until });
  };
  return (
    <section>
      <h2>{t("public.firm.statuses")}</h2>
      {claims.length === 0 ? (
        <p className="note">{t("public.firm.statusesNone")}</p>
      ) : (
        <DataTable
          caption={t("public.firm.statuses")}
          rows={claims}
          keyOf={(claim) => `${claim.kind}:${claim.number ?? ""}:${claim.validFromOn ?? ""}`}
          columns={[
            { head: t("public.firm.status"), cell: (claim) => t(`terms.qualification.${claim.kind}`) },
            {
              head: t("public.firm.number"),
              cell: (claim) => <span className="num">{claim.number ?? t("site.none")}</span>,
            },
            {
              head: t("public.firm.valid"),
              cell: (claim) => (
                <>
                  <span className="num">{valid(claim)}</span>{" "}
                  {claim.expiresOn !== null && claim.expiresOn < today ? (
                    <Tag tone="warn">{t("public.firm.expired")}</Tag>
                  ) : null}
                </>
              ),
            },
            {
              head: t("public.firm.checked"),
              cell: (claim) =>
                claim.verifiedAt === null ? t("public.firm.notChecked") : formatDate(claim.verifiedAt, locale),
            },
          ]}
        />
      )}
    </section>
  );
}
