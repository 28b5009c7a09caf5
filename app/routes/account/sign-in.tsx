import { data } from "react-router";
import { signInForm } from "../../domain/accounts/account-schema.ts";
import { passwordSignIn, welcome } from "../../http/credentials.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { refusalsOf, seeOther } from "../../http/respond.ts";
import { admit, safePath } from "../../http/visit.ts";
import { AccountPage } from "../../ui/account/account-page.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button } from "../../ui/primitives/button.tsx";
import { TextField } from "../../ui/primitives/field.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/sign-in.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  const next = safePath(visit.url.searchParams.get("next"), "/account/desk");
  if (visit.actor.kind === "person") throw seeOther(visit, next);
  return { next };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "public");
  const reading = await readForm(args.request, visit.facts, signInForm);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = await passwordSignIn(visit, reading.value);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  return welcome(visit, args.request, result.value.personId, visit.url.searchParams.get("next") ?? undefined);
}

export default function SignIn({ loaderData: { next }, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const suffix = `?next=${encodeURIComponent(next)}`;
  return (
    <AccountPage
      title={t("account.signIn.title")}
      lead={next.startsWith("/account/searches/kept?") ? t("account.signIn.keepsSearch") : undefined}
    >
      <FormState form={actionData?.form}>
        <ActForm action={`/sign-in${suffix}`}>
          <TextField name="email" type="email" mode="email" label={t("account.fields.email")} autoComplete="username" />
          <TextField
            name="password"
            type="password"
            label={t("account.fields.password")}
            autoComplete="current-password"
          />
          <div className="acts">
            <Button tone="go">{t("account.signIn.act")}</Button>
            <a href={`/sign-in/link${suffix}`}>{t("account.signIn.byLink")}</a>
            <a href="/reset">{t("account.signIn.forgotten")}</a>
          </div>
        </ActForm>
      </FormState>
      <section>
        <h2>{t("account.signIn.newHere")}</h2>
        <p>
          <a href={`/sign-up${suffix}`}>{t("account.signIn.signUp")}</a>
        </p>
      </section>
    </AccountPage>
  );
}
