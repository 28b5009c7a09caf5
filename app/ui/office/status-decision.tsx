import type { QualificationRow } from "../../domain/organizations/organization.ts";
import type { ListedClaimDecision } from "../../domain/organizations/verification-queries.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden, TextField } from "../primitives/field.tsx";
import { Moment } from "../primitives/moment.tsx";
import { useWords } from "../words.tsx";

/** What was decided about a claimed status, and the official's acts on it. */
export function StatusDecision({
  firmId,
  status,
  canDecide,
  decisions,
}: {
  firmId: string;
  status: QualificationRow;
  canDecide: boolean;
  decisions: readonly ListedClaimDecision[];
}) {
  const { t } = useWords();
  const isClosed = status.withdrawnAt !== null || status.rejectedAt !== null;
  return (
    <>
      {decisions.map(({ decision, decidedBy }) => (
        <p className="note" key={decision.id}>
          {t(`identity.statuses.decided.${decision.decision}`)} <Moment at={decision.decidedAt} /> {decidedBy}
          {decision.reason === "" ? "" : ` · ${decision.reason}`}
        </p>
      ))}
      {!canDecide || isClosed ? null : (
        <details open={status.verifiedAt === null}>
          <summary>{t(status.verifiedAt === null ? "identity.statuses.decide" : "identity.statuses.revoke")}</summary>
          <ActForm action={`/office/verifications/${firmId}/qualification`}>
            <Hidden name="qualificationId" value={status.id} />
            <TextField
              name="reason"
              label={t("identity.statuses.reasonField")}
              hint={t("identity.statuses.reasonHint")}
              most={2000}
              optional
            />
            <div className="acts">
              {status.verifiedAt === null ? (
                <Button name="decision" value="verified">
                  {t("office.verifications.claimHolds")}
                </Button>
              ) : null}
              <Button tone="grave" name="decision" value="rejected">
                {t("identity.statuses.reject")}
              </Button>
            </div>
          </ActForm>
        </details>
      )}
    </>
  );
}
