import type { JobCount, JobLine } from "../../domain/events/job-queries.ts";
import { countJobs, listJobs } from "../../domain/events/job-queries.ts";
import { countMails } from "../../domain/notifications/mail-queries.ts";
import { retryJob } from "../../domain/notifications/retry-job.ts";
import { formFields } from "../../http/read-form.ts";
import { actAnswer, found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { pageNumber } from "../../kernel/page.ts";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button } from "../../ui/primitives/button.tsx";
import { type Column, DataTable } from "../../ui/primitives/data-table.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { Hidden } from "../../ui/primitives/field.tsx";
import { Moment } from "../../ui/primitives/moment.tsx";
import { Pager } from "../../ui/primitives/pager.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/jobs.ts";

const STATES = ["dead", "ready", "leased"] as const;

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "admin");
  const asked = visit.url.searchParams.get("state") ?? "dead";
  // Done jobs are not listed: a fresh one would tell that somebody has just bid.
  const state = found(STATES.find((one) => one === asked));
  const page = listJobs(visit.db, state, pageNumber(visit.url.searchParams.get("page")));
  return { state, page, counts: countJobs(visit.db), deadMails: countMails(visit.db, "dead") };
}

/** Gives one dead job another life. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "admin");
  const fields = await formFields(args.request, visit.facts);
  const jobId = found(parseId<"job">(String(fields.get("job") ?? "")));
  return actAnswer(visit, retryJob(visit.db, { jobId }, visit), "/admin/jobs", "job-retried");
}

export default function Jobs({ loaderData: { state, page, counts, deadMails } }: Route.ComponentProps) {
  const { t } = useWords();
  return (
    <main id="content" className="wrap">
      <title>{`${t("admin.jobs.title")} · ${t("site.name")}`}</title>
      <PageHeader
        title={t("admin.jobs.title")}
        lead={t("admin.jobs.intro")}
        crumbs={[{ label: t("site.desks.admin"), to: "/admin" }, { label: t("admin.jobs.title") }]}
      />
      {deadMails === 0 ? null : <p className="notice refused">{t("admin.jobs.deadMails", { count: deadMails })}</p>}
      <Counts counts={counts} />
      <section>
        <h2>{t(`admin.jobs.state.${state}`)}</h2>
        <p className="acts">
          {STATES.map((one) => (
            <a key={one} href={`/admin/jobs?state=${one}`} aria-current={one === state ? "page" : undefined}>
              {t(`admin.jobs.state.${one}`)}
            </a>
          ))}
        </p>
        {page.items.length === 0 ? <EmptyState text={t("admin.jobs.none")} /> : <Lines lines={page.items} />}
        <Pager {...page} hrefOf={(number) => `/admin/jobs?state=${state}&page=${number}`} />
      </section>
    </main>
  );
}

function Counts({ counts }: { counts: readonly JobCount[] }) {
  const { t } = useWords();
  const columns: readonly Column<JobCount>[] = [
    { head: t("admin.jobs.column.name"), cell: (row) => t(`admin.jobs.name.${row.name}`) },
    { head: t("admin.jobs.column.state"), cell: (row) => t(`admin.jobs.state.${row.state}`) },
    { head: t("admin.jobs.column.count"), cell: (row) => row.count, numeric: true },
  ];
  if (counts.length === 0) return <p>{t("admin.jobs.idle")}</p>;
  const keyOf = (row: JobCount) => `${row.name}:${row.state}`;
  return <DataTable caption={t("admin.jobs.counts")} columns={columns} rows={counts} keyOf={keyOf} />;
}

function Lines({ lines }: { lines: readonly JobLine[] }) {
  const { t } = useWords();
  const columns: readonly Column<JobLine>[] = [
    { head: t("admin.jobs.column.name"), cell: (job) => t(`admin.jobs.name.${job.name}`) },
    { head: t("admin.jobs.column.event"), cell: (job) => job.eventName ?? t("site.none") },
    { head: t("admin.jobs.column.attempts"), cell: (job) => job.attempts, numeric: true },
    { head: t("admin.jobs.column.error"), cell: (job) => job.lastError ?? t("site.none") },
    { head: t("admin.jobs.column.at"), cell: (job) => <Moment at={job.finishedAt ?? job.runAt} /> },
    { head: t("admin.jobs.column.act"), cell: (job) => (job.state === "dead" ? <Retry job={job} /> : t("site.none")) },
  ];
  return <DataTable caption={t("admin.jobs.title")} columns={columns} rows={lines} keyOf={(job) => job.id} />;
}

function Retry({ job }: { job: JobLine }) {
  const { t } = useWords();
  return (
    <ActForm className="inline">
      <Hidden name="job" value={job.id} />
      <Button>{t("admin.jobs.retry")}</Button>
    </ActForm>
  );
}
