import type { QualificationRow } from "../../domain/organizations/organization.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";

/** The official's act on one claim: it was looked up and holds. */
export function VerifyQualification({ path, qualification }: { path: string; qualification: QualificationRow }) {
  const { t } = useWords();
  if (qualification.verifiedAt !== null) return null;
  return (
    <ActForm action={`${path}/qualification`}>
      <Hidden name="qualificationId" value={qualification.id} />
      <Button>{t("office.verifications.claimHolds")}</Button>
    </ActForm>
  );
}
