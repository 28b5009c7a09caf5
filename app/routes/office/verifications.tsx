import { canSeeVerifications } from "../../domain/organizations/organization-policy.ts";
import {
  countWaiting,
  listByVerification,
  listClaimQueue,
  listQueue,
  type QueueFilter,
} from "../../domain/organizations/queue-queries.ts";
import { notFound } from "../../http/respond.ts";
import { admit, type PersonVisit } from "../../http/visit.ts";
import { pageNumber } from "../../kernel/page.ts";
import { QueueFilterForm } from "../../ui/office/queue-filter-form.tsx";
import { QUEUES, type QueueName, type QueueRow, QueueRows } from "../../ui/office/queue-rows.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { Pager } from "../../ui/primitives/pager.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/verifications.ts";

const ORIGINS = ["all", "home", "abroad"] as const;

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "office");
  if (!canSeeVerifications(visit.actor).allowed) throw notFound();
  const asked = visit.url.searchParams;
  const queue = QUEUES.find((one) => one === asked.get("queue")) ?? "identity";
  const filter = {
    text: (asked.get("q") ?? "").trim().slice(0, 120),
    origin: ORIGINS.find((one) => one === asked.get("origin")) ?? "all",
  };
  const page = queuePage(visit, queue, filter, pageNumber(asked.get("page")));
  return { queue, filter, page, waiting: countWaiting(visit.db) };
}

/** One page of a queue, each row with what it waits for and since when. */
function queuePage({ db, now }: PersonVisit, queue: QueueName, filter: QueueFilter, number: number) {
  const numberOf = (firm: { uscc: string | null; country: string; registryNumber: string | null }) =>
    firm.uscc ?? `${firm.country} ${firm.registryNumber ?? ""}`.trim();
  const row = (
    firm: Parameters<typeof numberOf>[0] & Pick<QueueRow, "kind" | "nameZh" | "nameEn">,
    rest: Pick<QueueRow, "key" | "path" | "since" | "status">,
  ): QueueRow => ({ ...rest, kind: firm.kind, nameZh: firm.nameZh, nameEn: firm.nameEn, number: numberOf(firm), now });
  if (queue === "status") {
    const page = listClaimQueue(db, filter, number);
    const items = page.items.map(({ claim, firm }) =>
      row(firm, {
        key: claim.id,
        path: `/office/verifications/${firm.id}#status-${claim.id}`,
        since: claim.statedAt ?? firm.updatedAt,
        status: claim.kind,
      }),
    );
    return { ...page, items };
  }
  if (queue === "verified" || queue === "rejected") {
    const page = listByVerification(db, queue, filter, number);
    const items = page.items.map((firm) =>
      row(firm, { key: firm.id, path: `/office/verifications/${firm.id}`, since: firm.updatedAt, status: null }),
    );
    return { ...page, items };
  }
  const page = listQueue(db, { kind: queue, state: "pending", ...filter }, number);
  const items = page.items.map(({ request, firm }) =>
    row(firm, {
      key: request.id,
      path: queue === "identity" ? `/office/verifications/${firm.id}` : `/office/claims/${request.id}`,
      since: request.requestedAt,
      status: null,
    }),
  );
  return { ...page, items };
}

export default function Verifications({ loaderData: { queue, filter, page, waiting } }: Route.ComponentProps) {
  const { t } = useWords();
  const title = t("office.verifications.title");
  const address = (which: QueueName, number: number) => {
    const params = new URLSearchParams({ queue: which, ...(filter.text === "" ? {} : { q: filter.text }) });
    if (filter.origin !== "all") params.set("origin", filter.origin);
    if (number > 1) params.set("page", String(number));
    return `/office/verifications?${params}`;
  };
  const label = (which: QueueName) =>
    which === "verified" || which === "rejected"
      ? t(`identity.queue.${which}`)
      : t(`identity.queue.${which}`, { count: waiting[which] });
  return (
    <main id="content" className="wrap">
      <title>{`${title} · ${t("site.name")}`}</title>
      <PageHeader
        title={title}
        lead={t("office.verifications.lead")}
        crumbs={[{ label: t("site.desks.office"), to: "/office" }, { label: title }]}
      />
      <nav className="tabs" aria-label={title}>
        {QUEUES.map((one) => (
          <a key={one} href={address(one, 1)} aria-current={one === queue ? "page" : undefined}>
            {label(one)}
          </a>
        ))}
      </nav>
      <QueueFilterForm queue={queue} filter={filter} />
      {page.total === 0 ? (
        <EmptyState text={t(`identity.queue.none.${queue}`)} to="/office" act={t("site.desks.office")} />
      ) : (
        <QueueRows queue={queue} rows={page.items} />
      )}
      <Pager {...page} hrefOf={(number) => address(queue, number)} />
    </main>
  );
}
