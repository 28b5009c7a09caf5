import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Boxes, Choice } from "../primitives/choice.tsx";
import { TextField } from "../primitives/field.tsx";
import { FormState, type ReturnedForm } from "../primitives/form-state.tsx";
import { Moment } from "../primitives/moment.tsx";
import { useWords } from "../words.tsx";

type OwnConsent = {
  readonly position: string | null;
  readonly phone: string | null;
  readonly hasEmail: boolean;
  readonly consentedAt: number;
};

/** One's own consent to stand on the firm's public page: what is shown, since when, and the way out of it. */
export function ConsentForm({
  firmId,
  own,
  self,
  form,
}: {
  firmId: string;
  own: OwnConsent | null;
  self: { readonly name: string; readonly email: string };
  form: ReturnedForm | undefined;
}) {
  const { t } = useWords();
  return (
    <section className="card">
      <h2>{t("identity.contact.own")}</h2>
      {own === null ? null : (
        <>
          <p>
            {t("identity.contact.since")} <Moment at={own.consentedAt} />
          </p>
          <ActForm action={`/firm/${firmId}/contact/withdraw`}>
            <Button tone="grave">{t("identity.contact.withdraw")}</Button>
          </ActForm>
        </>
      )}
      <p className="note">{t("identity.contact.about", { name: self.name })}</p>
      <FormState form={form}>
        <ActForm>
          <TextField name="position" label={t("identity.contact.position")} value={own?.position} most={60} optional />
          <TextField
            name="phone"
            type="tel"
            label={t("identity.contact.phone")}
            hint={t("identity.contact.phoneHint")}
            value={own?.phone}
            most={30}
            optional
          />
          <Choice
            name="hasEmail"
            label={t("identity.contact.email", { email: self.email })}
            value={own?.hasEmail === true ? "yes" : "no"}
            options={[
              { value: "yes", label: t("form.yes") },
              { value: "no", label: t("form.no") },
            ]}
          />
          <Boxes
            name="agreed"
            label={t("identity.contact.consent")}
            values={[]}
            options={[{ value: "yes", label: t("identity.contact.agree") }]}
          />
          <Button tone="go">{t(own === null ? "identity.contact.act" : "identity.contact.change")}</Button>
        </ActForm>
      </FormState>
    </section>
  );
}
