import { data } from "react-router";
import { confirmForm } from "../../domain/accounts/account-schema.ts";
import { findLinkOwner } from "../../domain/accounts/one-time-links.ts";
import { confirmWithPassword, welcome } from "../../http/credentials.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { refusalsOf } from "../../http/respond.ts";
import { admit, nextOf } from "../../http/visit.ts";
import { AccountPage } from "../../ui/account/account-page.tsx";
import { LinkGone } from "../../ui/account/link-gone.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button } from "../../ui/primitives/button.tsx";
import { TextField } from "../../ui/primitives/field.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/confirm-address.ts";

/** Reading uses nothing up: programs that look through mail open links too. The button does it. */
export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  const owner = findLinkOwner(visit.db, args.params.token, "confirm", visit.now);
  return data({ email: owner?.email ?? null }, { status: owner === undefined ? 410 : 200 });
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "public");
  const reading = await readForm(args.request, visit.facts, confirmForm);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = await confirmWithPassword(visit, { token: args.params.token, password: reading.value.password });
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  return welcome(visit, args.request, result.value.personId, nextOf(visit).next);
}

export default function ConfirmAddress({ loaderData: { email }, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  if (email === null) return <LinkGone again="/sign-up" act={t("account.signUp.act")} />;
  return (
    <AccountPage title={t("account.confirm.title")} lead={t("account.confirm.lead", { email })}>
      <FormState form={actionData?.form}>
        <ActForm>
          <input type="hidden" name="username" autoComplete="username" value={email} />
          <TextField
            name="password"
            type="password"
            label={t("account.fields.newPassword")}
            hint={t("account.confirm.hint")}
            autoComplete="new-password"
            optional
          />
          <div className="acts">
            <Button tone="go">{t("account.confirm.act")}</Button>
          </div>
        </ActForm>
      </FormState>
    </AccountPage>
  );
}
