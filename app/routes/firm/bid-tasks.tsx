import { roleIn } from "../../domain/accounts/actor.ts";
import { isChangedSinceSubmission } from "../../domain/bids/bid.ts";
import { taskStates } from "../../domain/bids/bid-completeness.ts";
import { listVersions } from "../../domain/bids/bid-queries.ts";
import { isTakingBids } from "../../domain/consortia/call-window.ts";
import { admit } from "../../http/visit.ts";
import { formatMoment } from "../../i18n/format.ts";
import { BID_TONE } from "../../ui/bids/bid-rows.tsx";
import { TaskList } from "../../ui/bids/task-list.tsx";
import { VersionList } from "../../ui/bids/version-list.tsx";
import { RulePanel } from "../../ui/consortia/rule-panel.tsx";
import { DeadlineClock } from "../../ui/patterns/deadline-clock.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { ButtonLink } from "../../ui/primitives/button.tsx";
import { Tag } from "../../ui/primitives/tag.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/bid-tasks.ts";
import { bidHead, mayDo, ownPart } from "./own-bid.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { draft, isWhole } = ownPart(visit, args.params.bid);
  const versions = listVersions(visit.db, draft.bid).map(({ version, kind, receivedAt }) => ({
    version,
    kind,
    receivedAt,
  }));
  return {
    head: bidHead(visit, draft),
    tasks: taskStates(draft).filter(({ task }) => isWhole || task === "team" || task === "needs"),
    isWhole,
    verdicts: draft.verdicts,
    versions,
    isChanged: isChangedSinceSubmission(draft.bid),
    isTaking: isTakingBids(draft.call, visit.now),
    isLeads: roleIn(visit.actor, draft.bid.leadId) !== undefined,
    mayWithdraw: mayDo(visit, draft, "withdraw"),
  };
}

export default function BidTasks({ loaderData }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const { head, tasks, verdicts, versions, isTaking, mayWithdraw } = loaderData;
  const { call, lead, consortium } = head;
  return (
    <main id="content" className="wrap">
      <title>{`${t("bids.title")} · ${call.title} · ${t("site.name")}`}</title>
      <PageHeader
        title={t("bids.title")}
        crumbs={[
          { label: t("bids.list.title"), to: "/firm/bids" },
          { label: call.title, to: `/${locale}/calls/${call.id}` },
        ]}
        tags={<Tag tone={BID_TONE[head.state]}>{t(`terms.bidState.${head.state}`)}</Tag>}
        lead={
          consortium === null
            ? t("bids.tasks.solo", { lead })
            : t("bids.tasks.together", { name: consortium.name, lead })
        }
      />
      <div className="two act-first">
        <div>
          <Standing facts={loaderData} />
          <TaskList
            bidId={head.id}
            consortiumId={consortium?.id ?? null}
            tasks={tasks}
            isTaking={isTaking && loaderData.isWhole}
          />
          <VersionList bidId={head.id} versions={versions} />
          {mayWithdraw ? (
            <p>
              <ButtonLink to={`/firm/bids/${head.id}/withdraw`} tone="quiet">
                {t("bids.tasks.withdraw")}
              </ButtonLink>
            </p>
          ) : null}
        </div>
        <aside className="side">
          {call.deadline === null ? null : (
            <DeadlineClock deadline={call.deadline} label={t("consortia.invitation.deadline")} />
          )}
          <h2>{t("bids.tasks.teamTitle")}</h2>
          <RulePanel verdicts={verdicts} />
          <p className="note">{t("bids.tasks.secret")}</p>
        </aside>
      </div>
    </main>
  );
}

/** Where the bid stands, in one sentence or two. */
function Standing({ facts }: { facts: Route.ComponentProps["loaderData"] }) {
  const { locale, t } = useWords();
  const { head, versions, isChanged, isTaking, isLeads, isWhole } = facts;
  const [last] = versions;
  const received =
    last === undefined ? undefined : { version: last.version, time: formatMoment(last.receivedAt, locale) };
  return (
    <>
      {head.state === "submitted" && received !== undefined ? (
        <p className="notice done">
          {t("bids.tasks.submitted", received)} {isTaking ? t("bids.tasks.replaceable") : null}
        </p>
      ) : null}
      {head.state === "withdrawn" ? <p className="notice">{t("bids.tasks.withdrawn")}</p> : null}
      {isTaking && isChanged ? <p className="notice refused">{t("bids.tasks.changed")}</p> : null}
      {isTaking ? null : (
        <p className="notice">{head.state === "submitted" ? t("bids.tasks.closed") : t("bids.tasks.late")}</p>
      )}
      {isLeads ? null : (
        <p className="note">{t(isWhole ? "bids.tasks.reader" : "bids.tasks.partReader", { lead: head.lead })}</p>
      )}
    </>
  );
}
