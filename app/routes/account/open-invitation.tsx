import { data } from "react-router";
import { answerInvitation } from "../../domain/organizations/answer-invitation.ts";
import { findOpenInvitation } from "../../domain/organizations/organization-queries.ts";
import { answerInvitationCommand } from "../../domain/organizations/organization-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { readFields, refusedForm } from "../../http/form.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { AccountPage } from "../../ui/account/account-page.tsx";
import { LinkGone } from "../../ui/account/link-gone.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button, ButtonLink } from "../../ui/primitives/button.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/open-invitation.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  const open = findOpenInvitation(visit.db, args.params.token, visit.now);
  if (open === undefined) return data({ invitation: null }, { status: 410 });
  const { email, role } = open.invitation;
  const { nameZh, nameEn } = open.organization;
  const signedInAs = visit.actor.kind === "person" ? visit.actor.email : null;
  return data({ invitation: { email, role, nameZh, nameEn, signedInAs, path: visit.url.pathname } });
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "public");
  const fields = await formFields(args.request, visit.facts);
  fields.set("token", args.params.token);
  const reading = readFields(fields, answerInvitationCommand);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = answerInvitation(visit.db, reading.value, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  if (reading.value.answer === "declined") {
    return seeOther(visit, `/${visit.locale}`, doneFlash("organization.invitation-declined"));
  }
  return seeOther(visit, `/firm/${result.value.organizationId}`, doneFlash("organization.joined"));
}

export default function OpenInvitation({ loaderData: { invitation }, actionData }: Route.ComponentProps) {
  const { locale, t } = useWords();
  if (invitation === null) return <LinkGone again="/firm" act={t("account.invitation.desk")} />;
  const firm = inLocale(locale, invitation.nameZh, invitation.nameEn);
  const role = t(`terms.membershipRole.${invitation.role}`);
  return (
    <AccountPage
      title={t("account.invitation.title", { firm })}
      lead={t("account.invitation.lead", { firm, role, email: invitation.email })}
    >
      <FormState form={actionData?.form}>
        <ActForm>
          <div className="acts">
            {invitation.signedInAs === invitation.email ? (
              <Button tone="go" name="answer" value="accepted">
                {t("account.invitation.accept")}
              </Button>
            ) : null}
            <Button name="answer" value="declined">
              {t("account.invitation.decline")}
            </Button>
          </div>
        </ActForm>
      </FormState>
      {invitation.signedInAs === invitation.email ? null : <Otherwise {...invitation} />}
    </AccountPage>
  );
}

/** Accepting takes an account with the invited address. */
function Otherwise({ email, signedInAs, path }: { email: string; signedInAs: string | null; path: string }) {
  const { t } = useWords();
  if (signedInAs !== null) return <p className="notice">{t("account.invitation.other", { email, signedInAs })}</p>;
  const suffix = `?next=${encodeURIComponent(path)}`;
  return (
    <>
      <p className="notice">{t("account.invitation.signInFirst", { email })}</p>
      <div className="acts">
        <ButtonLink to={`/sign-in${suffix}`} tone="go">
          {t("site.signIn")}
        </ButtonLink>
        <ButtonLink to={`/sign-up${suffix}`}>{t("site.signUp")}</ButtonLink>
      </div>
    </>
  );
}
