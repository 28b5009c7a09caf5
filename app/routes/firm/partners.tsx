import { isRenewable, noticeStateAt } from "../../domain/partners/partner-notice.ts";
import { listOwnNotices } from "../../domain/partners/partner-queries.ts";
import { admit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { pageNumber } from "../../kernel/page.ts";
import { type OwnNotice, OwnNoticeRow } from "../../ui/partners/own-notice-row.tsx";
import { PartnerDesk } from "../../ui/partners/partner-desk.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { Pager } from "../../ui/primitives/pager.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/partners.ts";
import { actingFirms, ownFirmIds } from "./own-firms.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { db, now, locale, url } = visit;
  const { items, ...page } = listOwnNotices(db, ownFirmIds(visit), pageNumber(url.searchParams.get("page")));
  const acting = actingFirms(visit).map((firm) => firm.id);
  const notices = items.map(
    ({ notice, call }): OwnNotice => ({
      id: notice.id,
      kind: notice.kind,
      role: notice.role,
      language: notice.language,
      title: notice.title,
      state: noticeStateAt(notice, call, now),
      call: call === null ? null : inLocale(locale, call.titleZh, call.titleEn),
      until: call === null ? notice.expiresAt : (call.deadline ?? notice.expiresAt),
      isRenewable: isRenewable(notice, now),
      mayChange: acting.includes(notice.organizationId),
    }),
  );
  return { notices, page, hasFirm: acting.length > 0 };
}

export default function Partners({ loaderData: { notices, page, hasFirm } }: Route.ComponentProps) {
  const { locale, t } = useWords();
  return (
    <PartnerDesk tab="notices" title={t("partners.desk.title")} lead={t("partners.desk.lead")}>
      {notices.length === 0 ? (
        <EmptyState
          text={t(hasFirm ? "partners.desk.none" : "partners.noFirm")}
          to={hasFirm ? `/${locale}/partners` : "/firm/new"}
          act={t(hasFirm ? "partners.desk.browse" : "firm.home.register")}
        />
      ) : (
        <ul className="rows">
          {notices.map((notice) => (
            <OwnNoticeRow key={notice.id} notice={notice} />
          ))}
        </ul>
      )}
      <Pager {...page} hrefOf={(number) => `/firm/partners?page=${number}`} />
    </PartnerDesk>
  );
}
