import type { ListedLink } from "../../domain/organizations/firm-link-queries.ts";
import type { OrganizationRow, QualificationRow } from "../../domain/organizations/organization.ts";
import { hasSoundBodyCode } from "../../domain/organizations/uscc.ts";
import type { ListedClaimDecision, ListedRequest } from "../../domain/organizations/verification-queries.ts";
import { DecisionList, type ListedDecision } from "../firm/decision-list.tsx";
import { EvidenceList } from "../firm/evidence-list.tsx";
import { LinkList } from "../firm/link-list.tsx";
import { OrganizationFacts } from "../firm/organization-facts.tsx";
import { FormerNames, RequestHistory } from "../firm/request-history.tsx";
import { StatusList } from "../firm/status-list.tsx";
import { useWords } from "../words.tsx";
import { StatusDecision } from "./status-decision.tsx";

/** All that officials know of a firm: what it states, what shows it, and what was decided before. */
export function FirmDossier({
  organization,
  canDecide,
  requests,
  statuses,
  claimDecisions,
  decisions,
  links,
  names,
}: {
  organization: OrganizationRow;
  canDecide: boolean;
  requests: readonly ListedRequest[];
  statuses: readonly QualificationRow[];
  claimDecisions: readonly ListedClaimDecision[];
  decisions: readonly ListedDecision[];
  links: readonly ListedLink[];
  names: readonly { readonly id: string; readonly nameZh: string; readonly replacedAt: number }[];
}) {
  const { t } = useWords();
  const waiting = requests.find(({ request }) => request.state === "pending");
  return (
    <div>
      {waiting === undefined ? null : (
        <section>
          <h2>{t("identity.evidence.title")}</h2>
          {waiting.request.note === null ? null : <p className="given">{waiting.request.note}</p>}
          <EvidenceList evidence={waiting.evidence} none={t("identity.evidence.noneLookUp")} />
        </section>
      )}
      <section>
        <h2>{t("office.verifications.facts")}</h2>
        <OrganizationFacts organization={organization} isMasked />
        {organization.uscc === null || hasSoundBodyCode(organization.uscc) ? null : (
          <p className="notice">{t("identity.evidence.bodyCode")}</p>
        )}
      </section>
      <section id="qualifications">
        <h2>{t("firm.qualifications.title")}</h2>
        <StatusList
          statuses={statuses}
          none={t("firm.qualifications.none")}
          actFor={(one) => (
            <StatusDecision
              firmId={organization.id}
              status={one}
              canDecide={canDecide}
              decisions={claimDecisions.filter(({ decision }) => decision.qualificationId === one.id)}
            />
          )}
        />
      </section>
      <section>
        <h2>{t("identity.links.title")}</h2>
        <LinkList own={organization.id} links={links} canEdit={false} />
      </section>
      <section>
        <h2>{t("firm.decisions.title")}</h2>
        <DecisionList decisions={decisions} />
      </section>
      <section>
        <h2>{t("identity.history.requests")}</h2>
        <RequestHistory requests={requests} />
      </section>
      <FormerNames names={names} />
    </div>
  );
}
