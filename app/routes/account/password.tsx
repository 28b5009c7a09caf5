import { data } from "react-router";
import { changePasswordForm } from "../../domain/accounts/account-schema.ts";
import { findPerson } from "../../domain/accounts/person-queries.ts";
import { changeOwnPassword } from "../../http/credentials.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { AccountPage } from "../../ui/account/account-page.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button } from "../../ui/primitives/button.tsx";
import { TextField } from "../../ui/primitives/field.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/password.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "person");
  const person = found(findPerson(visit.db, visit.actor.personId));
  return { hasPassword: person.passwordHash !== null };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "person");
  const reading = await readForm(args.request, visit.facts, changePasswordForm);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const { currentPassword, password } = reading.value;
  const result = await changeOwnPassword(visit, { currentPassword, password });
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  return seeOther(visit, "/account", doneFlash("account.password-changed"));
}

export default function Password({ loaderData: { hasPassword }, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const title = t(hasPassword ? "account.own.changePassword" : "account.own.setPassword");
  return (
    <AccountPage
      title={title}
      lead={t("account.own.passwordLead")}
      crumbs={[{ label: t("account.own.title"), to: "/account" }, { label: title }]}
    >
      <FormState form={actionData?.form}>
        <ActForm>
          {hasPassword ? (
            <TextField
              name="currentPassword"
              type="password"
              label={t("account.fields.currentPassword")}
              autoComplete="current-password"
            />
          ) : null}
          <TextField
            name="password"
            type="password"
            label={t("account.fields.newPassword")}
            hint={t("account.choose.hint")}
            autoComplete="new-password"
          />
          <div className="acts">
            <Button tone="go">{title}</Button>
          </div>
        </ActForm>
      </FormState>
    </AccountPage>
  );
}
