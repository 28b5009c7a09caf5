import { isMailboxOpen } from "../../http/mailbox.ts";
import { found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { AccountPage } from "../../ui/account/account-page.tsx";
import { ButtonLink } from "../../ui/primitives/button.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/mail-sent.ts";

const PURPOSES: readonly string[] = ["confirm", "sign-in", "reset"];

/** The same page whether or not there is an account: it says what to do when no mail comes. */
export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  const purpose = visit.url.searchParams.get("for") ?? "";
  found(PURPOSES.includes(purpose) ? purpose : undefined);
  return { purpose, hasMailbox: isMailboxOpen(visit.world) };
}

export default function MailSent({ loaderData: { purpose, hasMailbox } }: Route.ComponentProps) {
  const { t } = useWords();
  return (
    <AccountPage title={t("account.sent.title")} lead={t(`account.sent.${purpose}`)}>
      <p>{t("account.sent.nothing")}</p>
      {hasMailbox ? (
        <p className="acts">
          <ButtonLink to="/mailbox">{t("account.sent.mailbox")}</ButtonLink>
        </p>
      ) : null}
    </AccountPage>
  );
}
