import { organizationNames } from "../../domain/organizations/public-firm-queries.ts";
import { listReports } from "../../domain/partners/report-queries.ts";
import { settleReport } from "../../domain/partners/settle-report.ts";
import { listMessages } from "../../domain/partners/thread-queries.ts";
import { formFields } from "../../http/read-form.ts";
import { actAnswer, found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { parseId } from "../../kernel/ids.ts";
import { pageNumber } from "../../kernel/page.ts";
import { ThreadMessages } from "../../ui/partners/thread-messages.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button } from "../../ui/primitives/button.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { Hidden } from "../../ui/primitives/field.tsx";
import { Moment } from "../../ui/primitives/moment.tsx";
import { Pager } from "../../ui/primitives/pager.tsx";
import { Tag } from "../../ui/primitives/tag.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/reports.ts";

/** What was reported, and nothing else of what firms write to each other. */
export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "admin");
  const { db, locale, url } = visit;
  const { items, ...page } = listReports(db, pageNumber(url.searchParams.get("page")));
  const ids = items.flatMap(({ thread }) => [thread.ownerId, thread.askerId]);
  const names = new Map(
    organizationNames(db, ids).map((one) => [one.id, inLocale(locale, one.nameZh, one.nameEn)] as const),
  );
  const reports = items.map(({ report, thread }) => ({
    id: report.id,
    by: names.get(report.organizationId) ?? "",
    against: names.get(report.organizationId === thread.ownerId ? thread.askerId : thread.ownerId) ?? "",
    reason: report.reason,
    reportedAt: report.reportedAt,
    isSettled: report.settledAt !== null,
    messages: listMessages(db, thread.id).map(({ id, organizationId, body, sentAt }) => ({
      id,
      firm: names.get(organizationId) ?? "",
      person: null,
      body,
      sentAt,
    })),
  }));
  return { reports, page };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "admin");
  const fields = await formFields(args.request, visit.facts);
  const reportId = found(parseId<"partner_report">(String(fields.get("report") ?? "")));
  return actAnswer(visit, settleReport(visit.db, { reportId }, visit), "/admin/reports", "partner.report-settled");
}

export default function Reports({ loaderData: { reports, page } }: Route.ComponentProps) {
  const { t } = useWords();
  return (
    <main id="content" className="wrap">
      <title>{`${t("partners.reports.title")} · ${t("site.name")}`}</title>
      <PageHeader
        title={t("partners.reports.title")}
        lead={t("partners.reports.lead")}
        crumbs={[{ label: t("site.desks.admin"), to: "/admin" }, { label: t("partners.reports.title") }]}
      />
      {reports.length === 0 ? (
        <EmptyState text={t("partners.reports.none")} to="/admin" act={t("site.desks.admin")} />
      ) : null}
      <ul className="rows">
        {reports.map((report) => (
          <li key={report.id}>
            <div className="row-head">
              <h2 className="title">{t("partners.reports.who", { by: report.by, against: report.against })}</h2>
              <Tag tone={report.isSettled ? "ok" : "warn"}>
                {t(report.isSettled ? "partners.reports.settled" : "partners.reports.waiting")}
              </Tag>
            </div>
            <p className="given">{report.reason}</p>
            <p className="note">
              <Moment at={report.reportedAt} />
            </p>
            <details>
              <summary>{t("partners.thread.messages")}</summary>
              <ThreadMessages messages={report.messages} />
            </details>
            {report.isSettled ? null : (
              <ActForm className="inline">
                <Hidden name="report" value={report.id} />
                <Button>{t("partners.reports.settle")}</Button>
              </ActForm>
            )}
          </li>
        ))}
      </ul>
      <Pager {...page} hrefOf={(number) => `/admin/reports?page=${number}`} />
    </main>
  );
}
