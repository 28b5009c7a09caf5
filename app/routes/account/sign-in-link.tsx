import { data } from "react-router";
import { addressCommand } from "../../domain/accounts/account-schema.ts";
import { requestSignInLink } from "../../domain/accounts/request-sign-in-link.ts";
import { countVisitTry } from "../../http/credentials.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { refusalsOf, seeOther } from "../../http/respond.ts";
import { admit, nextOf } from "../../http/visit.ts";
import { AccountPage } from "../../ui/account/account-page.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button } from "../../ui/primitives/button.tsx";
import { TextField } from "../../ui/primitives/field.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/sign-in-link.ts";

export function loader(args: Route.LoaderArgs) {
  admit(args, "public");
  return {};
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "public");
  const reading = await readForm(args.request, visit.facts, addressCommand);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const counted = countVisitTry(visit, "mail", reading.value.email);
  const result = counted.ok ? requestSignInLink(visit.db, { ...reading.value, ...nextOf(visit) }, visit) : counted;
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  return seeOther(visit, "/mail-sent?for=sign-in");
}

export default function SignInLink({ actionData }: Route.ComponentProps) {
  const { t } = useWords();
  return (
    <AccountPage title={t("account.link.title")} lead={t("account.link.lead")}>
      <FormState form={actionData?.form}>
        <ActForm>
          <TextField name="email" type="email" mode="email" label={t("account.fields.email")} autoComplete="username" />
          <div className="acts">
            <Button tone="go">{t("account.link.act")}</Button>
            <a href="/sign-in">{t("account.link.other")}</a>
          </div>
        </ActForm>
      </FormState>
    </AccountPage>
  );
}
