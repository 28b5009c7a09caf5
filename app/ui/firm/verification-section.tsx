import type { OrganizationRow } from "../../domain/organizations/organization.ts";
import { ButtonLink } from "../primitives/button.tsx";
import { useWords } from "../words.tsx";
import { VerificationTag } from "./verification-tag.tsx";

/** Where the verification stands, until when it holds, and the way to what can be done about it. */
export function VerificationSection({
  organization: { id, verification, verifiedUntilOn },
  canEdit,
}: {
  organization: Pick<OrganizationRow, "id" | "verification" | "verifiedUntilOn">;
  canEdit: boolean;
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
      {verification === "verified" && verifiedUntilOn !== null ? (
        <p className="note">{t("identity.verification.until", { day: verifiedUntilOn })}</p>
      ) : null}
      <ButtonLink to={`/firm/${id}/verification`} tone={canAsk ? "go" : "plain"}>
        {t(canAsk ? "firm.verification.request" : "identity.verification.open")}
      </ButtonLink>
    </section>
  );
}
