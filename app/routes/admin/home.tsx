import { countJobs } from "../../domain/events/job-queries.ts";
import { countMails } from "../../domain/notifications/mail-queries.ts";
import { admit } from "../../http/visit.ts";
import type { SearchState } from "../../search/engine.ts";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/home.ts";

export async function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "admin");
  const { config, engine } = visit.world;
  const waiting = countJobs(visit.db).reduce((sum, one) => sum + one.count, 0);
  const dead = countJobs(visit.db).reduce((sum, one) => sum + (one.state === "dead" ? one.count : 0), 0);
  const indexed = await engine.size().catch(() => null);
  const server = (await engine.state?.().catch(() => null)) ?? null;
  const hasRelay = config.smtpUrl !== undefined;
  return { waiting, dead, deadMails: countMails(visit.db, "dead"), indexed, server, hasRelay };
}

function wordOf({ isServerUp, isServerStale }: SearchState): "Up" | "Stale" | "Down" {
  if (isServerUp) return "Up";
  return isServerStale ? "Stale" : "Down";
}

export default function AdminHome({ loaderData }: Route.ComponentProps) {
  const { t } = useWords();
  const { waiting, dead, deadMails, indexed, server, hasRelay } = loaderData;
  return (
    <main id="content" className="wrap">
      <title>{`${t("site.desks.admin")} · ${t("site.name")}`}</title>
      <PageHeader title={t("site.desks.admin")} lead={t("panel.admin.intro")} />
      <dl className="facts left">
        <dt>{t("panel.admin.waiting")}</dt>
        <dd>
          <a href="/admin/jobs">{waiting}</a>
        </dd>
        <dt>{t("panel.admin.dead")}</dt>
        <dd>{dead}</dd>
        <dt>{t("panel.admin.deadMails")}</dt>
        <dd>{deadMails}</dd>
        <dt>{t("panel.admin.indexed")}</dt>
        <dd>{indexed ?? t("panel.admin.searchDown")}</dd>
        {server === null ? null : (
          <>
            <dt>{t("panel.admin.server")}</dt>
            <dd>
              {t(`panel.admin.server${wordOf(server)}`, { size: server.serverSize ?? 0 })}
              {server.reason === null ? null : <small className="note"> {server.reason}</small>}
            </dd>
          </>
        )}
        <dt>{t("panel.admin.relay")}</dt>
        <dd>{t(hasRelay ? "panel.admin.relaySet" : "panel.admin.relayNone")}</dd>
      </dl>
      <p className="acts">
        <a className="btn" href="/admin/jobs">
          {t("panel.admin.jobs")}
        </a>
        <a className="btn" href="/admin/reports">
          {t("partners.reports.title")}
        </a>
        <a className="btn" href="/admin/thesaurus">
          {t("admin.thesaurus.title")}
        </a>
      </p>
    </main>
  );
}
