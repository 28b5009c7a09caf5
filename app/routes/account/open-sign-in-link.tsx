import { data } from "react-router";
import { findLinkOwner } from "../../domain/accounts/one-time-links.ts";
import { signInByLink } from "../../domain/accounts/sign-in-by-link.ts";
import { countVisitTry, welcome } from "../../http/credentials.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { admit, nextOf } from "../../http/visit.ts";
import { AccountPage } from "../../ui/account/account-page.tsx";
import { LinkGone } from "../../ui/account/link-gone.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button } from "../../ui/primitives/button.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/open-sign-in-link.ts";

/** Reading uses nothing up: programs that look through mail open links too. The button signs in. */
export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  const owner = findLinkOwner(visit.db, args.params.token, "sign-in", visit.now);
  return data({ email: owner?.email ?? null }, { status: owner === undefined ? 410 : 200 });
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "public");
  const counted = countVisitTry(visit, "token", null);
  const result = counted.ok ? signInByLink(visit.db, { token: args.params.token }, visit) : counted;
  if (!result.ok) throw new Response(null, { status: statusOf(result.refusal) });
  return welcome(visit, args.request, result.value.personId, nextOf(visit).next);
}

export default function OpenSignInLink({ loaderData: { email } }: Route.ComponentProps) {
  const { t } = useWords();
  if (email === null) return <LinkGone again="/sign-in/link" act={t("account.link.act")} />;
  return (
    <AccountPage title={t("account.openLink.title")} lead={t("account.openLink.lead", { email })}>
      <ActForm>
        <div className="acts">
          <Button tone="go">{t("account.openLink.act")}</Button>
        </div>
      </ActForm>
    </AccountPage>
  );
}
