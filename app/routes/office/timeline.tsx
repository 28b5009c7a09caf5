import { publicationOf } from "../../domain/calls/call-completeness.ts";
import { earliestDeadline, proposeTimeline } from "../../domain/calls/call-timeline.ts";
import { holidayYear, isWorkingDay } from "../../domain/calls/working-days.ts";
import { periodsFor } from "../../domain/policies/tender-rules.ts";
import { admit } from "../../http/visit.ts";
import { beijingDate } from "../../kernel/instant.ts";
import { TaskPage } from "../../ui/office/task-page.tsx";
import { TimelineFields } from "../../ui/office/timeline-fields.tsx";
import { TimelineProposal } from "../../ui/office/timeline-proposal.tsx";
import type { Route } from "./+types/timeline.ts";
import { openWork } from "./open-work.ts";
import { savedAnswer } from "./save-part.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "office");
  const work = openWork(visit, args.params.call);
  const { call } = work;
  const type = call.kind === "plan" ? null : call.investmentType;
  const publication = publicationOf(call, visit.now);
  const periods = periodsFor(type, beijingDate(publication));
  const deadlineOn = call.deadline === null ? null : beijingDate(call.deadline);
  const holidays = holidayYear(deadlineOn ?? beijingDate(publication));
  return {
    work,
    proposal: {
      publication,
      earliest: periods.leastDays === 0 ? null : earliestDeadline(type, publication),
      proposed: proposeTimeline(type, publication, call.publishAt === null ? 4 : 0),
      leastDays: periods.leastDays,
      legalBasis: periods.legalBasis,
      holidays: holidays === undefined ? null : { source: holidays.source, isAnnounced: holidays.isAnnounced },
      isDayOff: deadlineOn !== null && !isWorkingDay(deadlineOn),
    },
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "office");
  return savedAnswer(visit, args.params.call, "timeline", args.request);
}

export default function Timeline({ loaderData, actionData }: Route.ComponentProps) {
  const { work, proposal } = loaderData;
  return (
    <TaskPage work={work} task="timeline">
      <div className="two">
        <TimelineFields work={work} form={actionData?.form} />
        <TimelineProposal work={work} proposal={proposal} />
      </div>
    </TaskPage>
  );
}
