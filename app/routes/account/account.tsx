import { data } from "react-router";
import { profileCommand } from "../../domain/accounts/account-schema.ts";
import { changeProfile } from "../../domain/accounts/change-profile.ts";
import { findPerson } from "../../domain/accounts/person-queries.ts";
import { listSessions } from "../../domain/accounts/session-queries.ts";
import { setCookie } from "../../http/cookies.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { LOCALE_COOKIE } from "../../http/locale.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { AccountPage } from "../../ui/account/account-page.tsx";
import { SessionList } from "../../ui/account/session-list.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button, ButtonLink } from "../../ui/primitives/button.tsx";
import { Choice } from "../../ui/primitives/choice.tsx";
import { TextField } from "../../ui/primitives/field.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/account.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "person");
  const person = found(findPerson(visit.db, visit.actor.personId));
  const sessions = listSessions(visit.db, person.id, visit.now).map(({ idHash, userAgent, createdAt, lastSeenAt }) => ({
    idHash,
    userAgent,
    createdAt,
    lastSeenAt,
    isThis: idHash === visit.facts.sessionHash,
  }));
  const { name, email, locale } = person;
  return { name, email, locale, hasPassword: person.passwordHash !== null, sessions };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "person");
  const reading = await readForm(args.request, visit.facts, profileCommand);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = changeProfile(visit.db, reading.value, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  const response = seeOther(visit, "/account", doneFlash("account.saved"));
  response.headers.append("Set-Cookie", setCookie(visit.world.config, LOCALE_COOKIE, reading.value.locale, 31_536_000));
  return response;
}

export default function Account({ loaderData: own, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  return (
    <AccountPage title={t("account.own.title")} lead={own.email}>
      <FormState form={actionData?.form}>
        <ActForm>
          <TextField name="name" label={t("account.fields.name")} value={own.name} most={80} autoComplete="name" />
          <Choice
            name="locale"
            label={t("account.fields.locale")}
            hint={t("account.own.localeHint")}
            value={own.locale}
            options={[
              { value: "zh", label: "中文" },
              { value: "en", label: "English" },
            ]}
          />
          <div className="acts">
            <Button tone="go">{t("form.save")}</Button>
          </div>
        </ActForm>
      </FormState>
      <section>
        <h2>{t("searches.title")}</h2>
        <p className="note">{t("searches.lead")}</p>
        <ButtonLink to="/account/searches">{t("searches.openList")}</ButtonLink>
      </section>
      <section>
        <h2>{t("account.fields.password")}</h2>
        <p>{t(own.hasPassword ? "account.own.hasPassword" : "account.own.noPassword")}</p>
        <ButtonLink to="/account/password">
          {t(own.hasPassword ? "account.own.changePassword" : "account.own.setPassword")}
        </ButtonLink>
      </section>
      <section>
        <h2>{t("account.sessions.title")}</h2>
        <p className="note">{t("account.sessions.lead")}</p>
        <SessionList sessions={own.sessions} />
      </section>
      <section>
        <h2>{t("identity.data.title")}</h2>
        <p className="note">{t("identity.data.lead")}</p>
        <ButtonLink to="/account/data">{t("identity.data.open")}</ButtonLink>
      </section>
      <section>
        <ActForm action="/sign-out">
          <Button tone="grave">{t("site.signOut")}</Button>
        </ActForm>
      </section>
    </AccountPage>
  );
}
