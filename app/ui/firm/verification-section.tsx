import type { OrganizationRow } from "../../domain/organizations/organization.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { useWords } from "../words.tsx";
import { DecisionList, type ListedDecision } from "./decision-list.tsx";
import { VerificationTag } from "./verification-tag.tsx";

/** Where the verification stands, the one act that there is, and what was decided before. */
export function VerificationSection({
  organization: { id, verification },
  canEdit,
  decisions,
}: {
  organization: Pick<OrganizationRow, "id" | "verification">;
  canEdit: boolean;
  decisions: readonly ListedDecision[];
}) {
  const { t } = useWords();
  const canAsk = canEdit && (verification === "unverified" || verification === "rejected");
  return (
    <section id="verification" className="card">
      <h2>{t("firm.verification.title")}</h2>
      <p>
        <VerificationTag verification={verification} />
      </p>
      <p>{t(`firm.verification.${verification}`)}</p>
      {canAsk ? (
        <ActForm action={`/firm/${id}/verification`}>
          <Button tone="go">{t("firm.verification.request")}</Button>
        </ActForm>
      ) : null}
      {decisions.length === 0 ? null : <DecisionList decisions={decisions} />}
    </section>
  );
}
