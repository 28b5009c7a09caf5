import { listMails } from "../../domain/notifications/mail-queries.ts";
import { isMailboxOpen } from "../../http/mailbox.ts";
import { found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { pageNumber } from "../../kernel/page.ts";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { type Column, DataTable } from "../../ui/primitives/data-table.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { Moment } from "../../ui/primitives/moment.tsx";
import { Pager } from "../../ui/primitives/pager.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/mailbox.ts";

/** What would have been mailed, where no relay is configured. */
export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  found(isMailboxOpen(visit.world) ? visit : undefined);
  const address = visit.url.searchParams.get("to") ?? "";
  const { items, ...page } = listMails(visit.db, { address }, pageNumber(visit.url.searchParams.get("page")));
  const mails = items.map((mail) => ({
    id: mail.id,
    to: mail.toAddress,
    subject: visit.world.showMail(mail).subject,
    at: mail.createdAt,
  }));
  return { mails, page, address };
}

type Line = Route.ComponentProps["loaderData"]["mails"][number];

export default function Mailbox({ loaderData: { mails, page, address } }: Route.ComponentProps) {
  const { t } = useWords();
  const hrefOf = (number: number) => `/mailbox?to=${encodeURIComponent(address)}&page=${number}`;
  const columns: readonly Column<Line>[] = [
    { head: t("admin.mailbox.subject"), cell: (mail) => <a href={`/mailbox/${mail.id}`}>{mail.subject}</a> },
    { head: t("admin.mailbox.to"), cell: (mail) => mail.to },
    { head: t("admin.mailbox.at"), cell: (mail) => <Moment at={mail.at} /> },
  ];
  return (
    <main id="content" className="wrap">
      <title>{`${t("admin.mailbox.title")} · ${t("site.name")}`}</title>
      <PageHeader title={t("admin.mailbox.title")} lead={t("admin.mailbox.intro")} />
      <search>
        <form method="get" className="acts">
          <label htmlFor="to">{t("admin.mailbox.search")}</label>
          <span>
            <input id="to" name="to" type="search" defaultValue={address} maxLength={100} autoComplete="off" />
          </span>
          <button type="submit" className="btn">
            {t("form.search")}
          </button>
        </form>
      </search>
      {mails.length === 0 ? (
        <EmptyState text={t("admin.mailbox.empty")} />
      ) : (
        <DataTable caption={t("admin.mailbox.title")} columns={columns} rows={mails} keyOf={(mail) => mail.id} />
      )}
      <Pager {...page} hrefOf={hrefOf} />
    </main>
  );
}
