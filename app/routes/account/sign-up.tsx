import { data } from "react-router";
import { registerCommand } from "../../domain/accounts/account-schema.ts";
import { registerPerson } from "../../domain/accounts/register-person.ts";
import { countVisitTry } from "../../http/credentials.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { refusalsOf, seeOther } from "../../http/respond.ts";
import { admit, nextOf, safePath } from "../../http/visit.ts";
import { AccountPage } from "../../ui/account/account-page.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button } from "../../ui/primitives/button.tsx";
import { Choice } from "../../ui/primitives/choice.tsx";
import { TextField } from "../../ui/primitives/field.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/sign-up.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  const next = safePath(visit.url.searchParams.get("next"), "/account/desk");
  if (visit.actor.kind === "person") throw seeOther(visit, next);
  return { next };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "public");
  const reading = await readForm(args.request, visit.facts, registerCommand);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const counted = countVisitTry(visit, "mail", reading.value.email);
  const result = counted.ok ? registerPerson(visit.db, { ...reading.value, ...nextOf(visit) }, visit) : counted;
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  return seeOther(visit, "/mail-sent?for=confirm");
}

export default function SignUp({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, t } = useWords();
  return (
    <AccountPage title={t("account.signUp.title")} lead={t("account.signUp.lead")}>
      <FormState form={actionData?.form}>
        <ActForm>
          <TextField name="name" label={t("account.fields.name")} most={80} autoComplete="name" />
          <TextField
            name="email"
            type="email"
            mode="email"
            label={t("account.fields.email")}
            hint={t("account.signUp.emailHint")}
            autoComplete="email"
          />
          <Choice
            name="locale"
            label={t("account.fields.locale")}
            value={locale}
            options={[
              { value: "zh", label: "中文" },
              { value: "en", label: "English" },
            ]}
          />
          <div className="acts">
            <Button tone="go">{t("account.signUp.act")}</Button>
            <a href={`/sign-in?next=${encodeURIComponent(loaderData.next)}`}>{t("account.signUp.haveAccount")}</a>
          </div>
          <p className="note">{t("account.signUp.personalData")}</p>
        </ActForm>
      </FormState>
    </AccountPage>
  );
}
