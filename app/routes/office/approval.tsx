import { changedSinceLastSubmission } from "../../domain/calls/office-call-queries.ts";
import { districtSums } from "../../domain/calls/public-call-queries.ts";
import { admit } from "../../http/visit.ts";
import { OneButton } from "../../ui/office/call-acts.tsx";
import { CallHistory } from "../../ui/office/call-history.tsx";
import { CallPreview } from "../../ui/office/call-preview.tsx";
import { MissingList } from "../../ui/office/missing-list.tsx";
import { NoteAct } from "../../ui/office/note-act.tsx";
import { PolicyEffect } from "../../ui/office/policy-effect.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { Moment } from "../../ui/primitives/moment.tsx";
import { useWords } from "../../ui/words.tsx";
import { callView } from "../public/call-view.ts";
import type { Route } from "./+types/approval.ts";
import { openWork } from "./open-work.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "office");
  const work = openWork(visit, args.params.call);
  return {
    work,
    view: callView(work, visit.locale, visit.now),
    without: districtSums(visit.db, visit.now, work.call.id),
    changed: changedSinceLastSubmission(visit.db, work.call.id),
  };
}

/** The second official's page: the call as the public will see it, what it does to the figures, yes or no. */
export default function Approval({ loaderData: { work, view, without, changed } }: Route.ComponentProps) {
  const { t } = useWords();
  const { call, verbs } = work;
  const base = `/office/calls/${call.id}`;
  const mayDecide = verbs.includes("approve");
  return (
    <main id="content" className="wrap">
      <title>{`${t("office.approval.title")} · ${call.titleZh}`}</title>
      <PageHeader
        title={t("office.approval.title")}
        crumbs={[
          { label: t("office.title"), to: "/office" },
          { label: call.titleZh, to: base },
        ]}
        lead={t("office.approval.lead", { version: call.version })}
      />
      {mayDecide ? null : (
        <p className="notice">{t(`office.approval.not.${work.state === "awaiting_approval" ? "you" : "now"}`)}</p>
      )}
      {changed === undefined ? null : (
        <p className="notice">
          {changed.length === 0
            ? t("office.approval.unchanged")
            : t("office.approval.changed", {
                tasks: changed.map((task) => t(`office.task.${task}`)).join(t("office.effect.comma")),
              })}
        </p>
      )}
      <MissingList missing={work.missing} base={base} />
      <div className="two">
        <CallPreview call={view} />
        <div className="side">
          <div className="card">
            <p>
              {call.publishAt === null ? t("office.approval.atOnce") : t("office.approval.atHour")}{" "}
              {call.publishAt === null ? null : <Moment at={call.publishAt} />}
            </p>
            <p>
              <a href={`${base}/supply`}>{t("fit.draft.title")}</a>
            </p>
            {mayDecide ? (
              <div className="stack">
                <OneButton work={work} verb="approve" go />
                <NoteAct work={work} verb="return" open />
              </div>
            ) : null}
          </div>
          <CallHistory history={work.history} />
        </div>
      </div>
      <PolicyEffect without={without} project={call} />
    </main>
  );
}
