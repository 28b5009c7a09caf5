import { organizationNames } from "../../domain/organizations/public-firm-queries.ts";
import { listThreads } from "../../domain/partners/thread-queries.ts";
import { admit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { pageNumber } from "../../kernel/page.ts";
import { PartnerDesk } from "../../ui/partners/partner-desk.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { Moment } from "../../ui/primitives/moment.tsx";
import { Pager } from "../../ui/primitives/pager.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/partner-messages.ts";
import { ownFirmIds } from "./own-firms.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { db, locale, url } = visit;
  const firms = ownFirmIds(visit);
  const { items, ...page } = listThreads(db, firms, pageNumber(url.searchParams.get("page")));
  const others = items.map(({ thread }) => (firms.includes(thread.ownerId) ? thread.askerId : thread.ownerId));
  const names = new Map(
    organizationNames(db, others).map((one) => [one.id, inLocale(locale, one.nameZh, one.nameEn)] as const),
  );
  const threads = items.map(({ thread, title }, place) => {
    const other = others[place];
    return {
      id: thread.id,
      title,
      firm: other === undefined ? "" : (names.get(other) ?? ""),
      lastMessageAt: thread.lastMessageAt,
    };
  });
  return { threads, page };
}

export default function PartnerMessages({ loaderData: { threads, page } }: Route.ComponentProps) {
  const { locale, t } = useWords();
  return (
    <PartnerDesk tab="messages" title={t("partners.desk.messages")} lead={t("partners.thread.lead")}>
      {threads.length === 0 ? (
        <EmptyState text={t("partners.thread.none")} to={`/${locale}/partners`} act={t("partners.desk.browse")} />
      ) : (
        <ul className="rows">
          {threads.map((thread) => (
            <li key={thread.id}>
              <div className="row-head">
                <h2 className="title">
                  <a href={`/firm/threads/${thread.id}`}>{thread.firm}</a>
                </h2>
                <span className="note">
                  <Moment at={thread.lastMessageAt} />
                </span>
              </div>
              <p className="note">{thread.title}</p>
            </li>
          ))}
        </ul>
      )}
      <Pager {...page} hrefOf={(number) => `/firm/partners/messages?page=${number}`} />
    </PartnerDesk>
  );
}
