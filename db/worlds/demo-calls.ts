import { advanceDueCalls } from "../../app/domain/calls/advance-due-calls.ts";
import { approveCall } from "../../app/domain/calls/approve-call.ts";
import { findCall } from "../../app/domain/calls/call-queries.ts";
import { cancelCall } from "../../app/domain/calls/cancel-call.ts";
import { failCall } from "../../app/domain/calls/fail-call.ts";
import { submitCall } from "../../app/domain/calls/submit-call.ts";
import { DAY, HOUR, MINUTE } from "../../app/kernel/instant.ts";
import { actorOf, type DemoBuild, idOf, mustDo, officialOf, type TimedAct } from "./demo-build.ts";
import type { DemoCall, DemoScenario } from "./demo-content.ts";
import { type CallMoments, momentsOf } from "./demo-moments.ts";
import { settleByPanel } from "./demo-results.ts";
import { writeCall } from "./demo-writing.ts";

const BEFORE_PUBLICATION: readonly DemoCall["state"][] = ["draft", "awaiting_approval", "scheduled"];

/** Written, submitted, approved by a second official, published at its hour, closed at its deadline. */
export function callActs(build: DemoBuild): TimedAct[] {
  return build.content.scenarios.flatMap((scenario) => {
    const moments = momentsOf(scenario, build.now);
    return [
      { at: moments.writtenAt, run: () => writeCall(build, scenario, moments) },
      ...approvalActs(build, scenario, moments),
      ...clockActs(build, scenario, moments),
      ...endActs(build, scenario, moments),
    ];
  });
}

function approvalActs(build: DemoBuild, scenario: DemoScenario, moments: CallMoments): TimedAct[] {
  const { call, bureau } = scenario;
  const callId = idOf(build, "call", call.key);
  const version = () => findCall(build.db, callId)?.version ?? 0;
  const submit = () => {
    const acting = { actor: actorOf(build, officialOf(build, bureau, "author")), now: moments.submittedAt };
    mustDo(call.key, submitCall(build.db, { callId, version: version() }, acting));
  };
  const approve = () => {
    const acting = { actor: actorOf(build, officialOf(build, bureau, "approver")), now: moments.approvedAt };
    mustDo(call.key, approveCall(build.db, { callId, version: version() }, acting));
  };
  const acts = [
    { at: moments.submittedAt, run: submit },
    { at: moments.approvedAt, run: approve },
  ];
  return acts.slice(0, call.state === "draft" ? 0 : call.state === "awaiting_approval" ? 1 : 2);
}

/** What the clock brings is written when it comes, as the worker of a running site would. */
function clockActs(build: DemoBuild, { call }: DemoScenario, { publishedAt, deadline }: CallMoments): TimedAct[] {
  if (BEFORE_PUBLICATION.includes(call.state)) return [];
  return [publishedAt, deadline]
    .filter((at) => at <= build.now)
    .map((at) => ({ at: at + 1, run: () => advanceDueCalls(build.db, { now: at + 1 }) }));
}

function endActs(build: DemoBuild, scenario: DemoScenario, moments: CallMoments): TimedAct[] {
  const { call, bureau } = scenario;
  const callId = idOf(build, "call", call.key);
  const end = (verb: typeof cancelCall, at: number): TimedAct => ({
    at,
    run: () => {
      const version = findCall(build.db, callId)?.version ?? 0;
      const acting = { actor: actorOf(build, officialOf(build, bureau, "approver")), now: at };
      mustDo(call.key, verb(build.db, { callId, version, note: call.stateNote ?? "" }, acting));
    },
  });
  if (call.state === "cancelled") return [end(cancelCall, build.now - 2 * DAY)];
  if (call.state === "failed") return [end(failCall, moments.deadline + 20 * HOUR + 12 * MINUTE)];
  return settleByPanel(build, scenario, moments);
}
