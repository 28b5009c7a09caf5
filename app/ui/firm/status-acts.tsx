import type { QualificationRow } from "../../domain/organizations/organization.ts";
import { claimStateOn } from "../../domain/organizations/qualification.ts";
import { beijingDate } from "../../kernel/instant.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";

/** The firm's own acts on a claimed status: to renew what holds or held, to take back what is there. */
export function StatusActs({ firmId, status }: { firmId: string; status: QualificationRow }) {
  const { now, t } = useWords();
  const path = `/firm/${firmId}/qualifications`;
  const state = claimStateOn(status, beijingDate(now));
  const isRenewable = state === "held" || state === "expired";
  if (state === "withdrawn" || state === "rejected") return null;
  return (
    <div className="row-acts">
      {isRenewable ? (
        <a className="btn quiet" href={`${path}?renews=${status.id}#add`}>
          {t("identity.statuses.renew")}
        </a>
      ) : null}
      {state === "expired" ? null : (
        <ActForm action={`${path}/remove`} className="row-acts" confirm={t("identity.statuses.withdrawSure")}>
          <Hidden name="qualificationId" value={status.id} />
          <Button tone="quiet">{t("identity.statuses.withdraw")}</Button>
        </ActForm>
      )}
    </div>
  );
}
