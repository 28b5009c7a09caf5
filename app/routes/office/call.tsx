import { admit } from "../../http/visit.ts";
import { CallActs } from "../../ui/office/call-acts.tsx";
import { CallHistory } from "../../ui/office/call-history.tsx";
import { MissingList } from "../../ui/office/missing-list.tsx";
import { TaskList } from "../../ui/office/task-list.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { Moment } from "../../ui/primitives/moment.tsx";
import { Said, saidIn } from "../../ui/primitives/said.tsx";
import { Tag } from "../../ui/primitives/tag.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/call.ts";
import { openWork } from "./open-work.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "office");
  return { work: openWork(visit, args.params.call) };
}

/** One call at the office desk: its tasks while it is written, its acts and history always. */
export default function OfficeCall({ loaderData: { work } }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const { call, bureau, scenario, state, missing } = work;
  const said = saidIn(locale, call.titleZh, call.titleEn);
  const title = said.text || t("office.untitled");
  const base = `/office/calls/${call.id}`;
  const publication = call.publishedAt ?? call.publishAt;
  return (
    <main id="content" className="wrap">
      <title>{`${title} · ${t("office.title")}`}</title>
      <PageHeader
        title={title}
        titleLang={said.lang}
        crumbs={[{ label: t("office.title"), to: "/office" }, { label: call.code }]}
        tags={
          <>
            <Tag tone={state === "open" ? "ok" : "plain"}>{t(`terms.callState.${state}`)}</Tag>
            <Tag>{call.code}</Tag>
            <Tag>
              <Said zh={bureau.nameZh} en={bureau.nameEn} />
            </Tag>
            <a href={`/office/scenarios/${scenario.id}`}>
              <Said zh={scenario.titleZh} en={scenario.titleEn} />
            </a>
          </>
        }
      />
      {call.stateNote === null ? null : <p className="notice">{t("office.note", { note: call.stateNote })}</p>}
      <div className="two">
        <div>
          {state === "draft" && missing.length > 0 ? (
            <div className="notice refused">
              <b>{t("office.missing", { count: missing.length })}</b>
              <MissingList missing={missing} base={base} />
            </div>
          ) : null}
          <TaskList work={work} />
          <CallHistory history={work.history} />
        </div>
        <aside className="side">
          <div className="card">
            <CallActs work={work} />
            <dl className="facts left">
              <dt>{t("office.timeline.publishAt")}</dt>
              <dd>{publication === null ? t("office.atApproval") : <Moment at={publication} />}</dd>
              <dt>{t("office.timeline.deadline")}</dt>
              <dd>{call.deadline === null ? t("site.none") : <Moment at={call.deadline} />}</dd>
            </dl>
            <p>
              <a href={`${base}/preview?lang=${locale}`}>{t("office.preview.open")}</a>
            </p>
            <p>
              <a href={`${base}/supply`}>{t("fit.draft.title")}</a>
            </p>
          </div>
        </aside>
      </div>
    </main>
  );
}
