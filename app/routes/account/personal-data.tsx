import { data } from "react-router";
import { addressCommand } from "../../domain/accounts/account-schema.ts";
import { findPerson } from "../../domain/accounts/person-queries.ts";
import { erasePerson, obstaclesToErasing } from "../../domain/organizations/erase-person.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, refusalsOf, seeOther } from "../../http/respond.ts";
import { clearedSession } from "../../http/session.ts";
import { admit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { refusalText } from "../../i18n/translate.ts";
import { AccountPage } from "../../ui/account/account-page.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button, ButtonLink } from "../../ui/primitives/button.tsx";
import { TextField } from "../../ui/primitives/field.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/personal-data.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "person");
  const { email } = found(findPerson(visit.db, visit.actor.personId));
  const obstacles = obstaclesToErasing(visit.db, visit.actor.personId).map(({ code, params }) => ({
    code,
    params: { firm: inLocale(visit.locale, String(params.firm), String(params.firmEn)) },
  }));
  return { email, obstacles };
}

/** Erases the account: there is no way back, so the own address is typed to say that it is meant. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "person");
  const reading = await readForm(args.request, visit.facts, addressCommand);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = erasePerson(visit.db, reading.value, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  const response = seeOther(visit, `/${visit.locale}`, doneFlash("account.erased"));
  response.headers.append("Set-Cookie", clearedSession(visit.world));
  return response;
}

export default function PersonalData({ loaderData: { email, obstacles }, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const title = t("identity.data.title");
  return (
    <AccountPage
      title={title}
      lead={t("identity.data.lead")}
      crumbs={[{ label: t("account.own.title"), to: "/account" }, { label: title }]}
    >
      <section>
        <h2>{t("identity.data.export")}</h2>
        <p>{t("identity.data.exportLead")}</p>
        <ButtonLink to="/account/data/export">{t("identity.data.exportAct")}</ButtonLink>
      </section>
      <section>
        <h2>{t("identity.data.consents")}</h2>
        <p>{t("identity.data.consentsLead")}</p>
      </section>
      <section>
        <h2>{t("identity.data.erase")}</h2>
        <p>{t("identity.data.eraseLead")}</p>
        <ul>
          <li>{t("identity.data.goes")}</li>
          <li>{t("identity.data.stays")}</li>
        </ul>
        {obstacles.length > 0 ? (
          <div className="notice">
            <p>{t("identity.data.first")}</p>
            <ul>
              {obstacles.map((one) => (
                <li key={`${one.code}:${one.params.firm}`}>{refusalText(t, one)}</li>
              ))}
            </ul>
          </div>
        ) : (
          <FormState form={actionData?.form}>
            <ActForm confirm={t("identity.data.eraseSure")}>
              <TextField
                name="email"
                type="email"
                mode="email"
                label={t("identity.data.typeEmail", { email })}
                most={400}
              />
              <Button tone="grave">{t("identity.data.eraseAct")}</Button>
            </ActForm>
          </FormState>
        )}
      </section>
    </AccountPage>
  );
}
