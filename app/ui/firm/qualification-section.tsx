import type { QualificationRow } from "../../domain/organizations/organization.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";
import { QualificationFields } from "./qualification-fields.tsx";
import { QualificationList } from "./qualification-list.tsx";

/** The claims of an organisation with the form for another one. */
export function QualificationSection({
  organizationId,
  qualifications,
  canEdit,
  freshId,
}: {
  organizationId: string;
  qualifications: readonly QualificationRow[];
  canEdit: boolean;
  freshId: string;
}) {
  const { t } = useWords();
  const path = `/firm/${organizationId}/qualifications`;
  return (
    <section id="qualifications">
      <h2>{t("firm.qualifications.title")}</h2>
      <p className="note">{t("firm.qualifications.lead")}</p>
      <QualificationList
        qualifications={qualifications}
        actFor={(one) =>
          canEdit ? (
            <ActForm action={`${path}/remove`} confirm={t("firm.qualifications.sure")}>
              <Hidden name="qualificationId" value={one.id} />
              <Button tone="quiet">{t("form.remove")}</Button>
            </ActForm>
          ) : null
        }
      />
      {canEdit ? (
        <details>
          <summary>{t("firm.qualifications.add")}</summary>
          <ActForm action={path}>
            <Hidden name="id" value={freshId} />
            <QualificationFields />
            <div className="acts">
              <Button>{t("firm.qualifications.act")}</Button>
            </div>
          </ActForm>
        </details>
      ) : null}
    </section>
  );
}
