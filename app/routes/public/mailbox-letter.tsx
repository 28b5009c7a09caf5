import { findMail } from "../../domain/notifications/mail-queries.ts";
import { isMailboxOpen } from "../../http/mailbox.ts";
import { found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { Moment } from "../../ui/primitives/moment.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/mailbox-letter.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  found(isMailboxOpen(visit.world) ? visit : undefined);
  const mail = found(findMail(visit.db, found(parseId<"mail">(args.params.mail))));
  const { subject, text } = visit.world.showMail(mail);
  return { id: mail.id, to: mail.toAddress, at: mail.createdAt, messageId: mail.messageId, subject, text };
}

export default function MailboxLetter({ loaderData: mail }: Route.ComponentProps) {
  const { t } = useWords();
  const crumbs = [{ label: t("admin.mailbox.title"), to: "/mailbox" }, { label: mail.subject }];
  return (
    <main id="content" className="wrap narrow">
      <title>{`${mail.subject} · ${t("admin.mailbox.title")}`}</title>
      <PageHeader title={mail.subject} crumbs={crumbs} />
      <dl className="facts left">
        <dt>{t("admin.mailbox.to")}</dt>
        <dd>{mail.to}</dd>
        <dt>{t("admin.mailbox.at")}</dt>
        <dd>
          <Moment at={mail.at} />
        </dd>
        <dt>{t("admin.mailbox.messageId")}</dt>
        <dd>{mail.messageId}</dd>
      </dl>
      <section>
        <h2>{t("admin.mailbox.html")}</h2>
        <iframe
          className="letter"
          title={t("admin.mailbox.html")}
          src={`/mailbox/${mail.id}/body`}
          sandbox="allow-top-navigation-by-user-activation"
        />
      </section>
      <section>
        <h2>{t("admin.mailbox.text")}</h2>
        <pre className="letter-text">
          <Linked text={mail.text} />
        </pre>
      </section>
    </main>
  );
}

/** The text with its addresses to follow, as a mail program shows it. */
function Linked({ text }: { text: string }) {
  const pieces = text.split(/(https?:\/\/\S+)/).map((piece, place) => ({ piece, key: `${place}:${piece}` }));
  return pieces.map(({ piece, key }) =>
    /^https?:/.test(piece) ? (
      <a key={key} href={piece}>
        {piece}
      </a>
    ) : (
      piece
    ),
  );
}
