import type { MembershipRole } from "../../domain/organizations/organization.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden, Select, TextField } from "../primitives/field.tsx";
import { FormState, type ReturnedForm } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";

/** Invites somebody by e-mail into one of the roles that the reader may give. */
export function InviteForm({
  givable,
  freshId,
  form,
}: {
  givable: readonly MembershipRole[];
  freshId: string;
  form: ReturnedForm | undefined;
}) {
  const { t } = useWords();
  return (
    <section className="card">
      <h2>{t("firm.people.invite")}</h2>
      <FormState form={form}>
        <ActForm>
          <Hidden name="id" value={form?.typed.id?.[0] ?? freshId} />
          <TextField
            name="email"
            type="email"
            mode="email"
            label={t("account.fields.email")}
            hint={t("firm.people.inviteHint")}
          />
          <Select
            name="role"
            label={t("firm.people.role")}
            value="member"
            options={givable.map((role) => ({ value: role, label: t(`terms.membershipRole.${role}`) }))}
          />
          <Button tone="go">{t("firm.people.inviteAct")}</Button>
        </ActForm>
      </FormState>
    </section>
  );
}
