import type { OrganizationRow } from "../../domain/organizations/organization.ts";
import { StoredBeside } from "../patterns/stored-beside.tsx";
import { SaveState, type TypedDraft, TypedDraftNotice, typedForm } from "../patterns/typed-draft-notice.tsx";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { FormState, type ReturnedForm } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";
import { FurtherIdentityFields, IdentityFields } from "./identity-fields.tsx";
import { organizationValues } from "./organization-values.ts";
import { ProfileFields } from "./profile-fields.tsx";

/** The form of an organisation: first who it is, which officials verify, then what it says of itself. */
export function OrganizationForm({
  organization,
  form,
  draft,
}: {
  organization: OrganizationRow;
  form: ReturnedForm | undefined;
  /** What was typed last time and not saved. */
  draft: TypedDraft | undefined;
}) {
  const { t } = useWords();
  const values = organizationValues(organization);
  const fields = Object.entries(values).map(([name, stored]) => ({ name, label: t(`firm.fields.${name}`), stored }));
  return (
    <FormState form={typedForm(form, draft)}>
      <TypedDraftNotice draft={form === undefined ? draft : undefined} />
      <StoredBeside form={form} fields={fields} />
      <ActForm autosave={`/firm/${organization.id}/drafts/organization`}>
        <Hidden name="version" value={String((form === undefined ? draft?.version : null) ?? organization.version)} />
        <h2>{t("firm.profile.identity")}</h2>
        {organization.verification === "verified" ? <p className="note">{t("firm.profile.identityNote")}</p> : null}
        <IdentityFields values={values} />
        <FurtherIdentityFields values={values} />
        <h2 className="form-part">{t("firm.profile.about")}</h2>
        <ProfileFields values={values} />
        <div className="acts">
          <Button tone="go">{t("form.save")}</Button>
          <SaveState />
        </div>
      </ActForm>
    </FormState>
  );
}
