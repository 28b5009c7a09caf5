import { organizationNames } from "../../domain/organizations/public-firm-queries.ts";
import { listJoinRequests, stateOfRequest } from "../../domain/partners/join-request-queries.ts";
import { admit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { pageNumber } from "../../kernel/page.ts";
import { PartnerDesk } from "../../ui/partners/partner-desk.tsx";
import { RequestRows } from "../../ui/partners/request-rows.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { Pager } from "../../ui/primitives/pager.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/partner-requests.ts";
import { ownFirmIds } from "./own-firms.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { db, now, locale, url } = visit;
  const firms = ownFirmIds(visit);
  const { items, ...page } = listJoinRequests(db, firms, pageNumber(url.searchParams.get("page")));
  const ids = items.flatMap(({ request, notice }) => [request.organizationId, notice.organizationId]);
  const names = new Map(
    organizationNames(db, ids).map((one) => [one.id, inLocale(locale, one.nameZh, one.nameEn)] as const),
  );
  const requests = items.map(({ request, notice, call }) => ({
    id: request.id,
    isOurs: firms.includes(request.organizationId),
    asker: names.get(request.organizationId) ?? "",
    owner: names.get(notice.organizationId) ?? "",
    call: inLocale(locale, call.titleZh, call.titleEn),
    state: stateOfRequest(db, request, now),
    requestedAt: request.requestedAt,
    expiresAt: request.expiresAt,
  }));
  return { requests, page };
}

export default function PartnerRequests({ loaderData: { requests, page } }: Route.ComponentProps) {
  const { locale, t } = useWords();
  return (
    <PartnerDesk tab="requests" title={t("partners.desk.requests")} lead={t("partners.requests.lead")}>
      {requests.length === 0 ? (
        <EmptyState
          text={t("partners.requests.none")}
          to={`/${locale}/partners?partnerKind=seek&partnerScope=call`}
          act={t("partners.desk.browse")}
        />
      ) : (
        <RequestRows requests={requests} />
      )}
      <Pager {...page} hrefOf={(number) => `/firm/partners/requests?page=${number}`} />
    </PartnerDesk>
  );
}
