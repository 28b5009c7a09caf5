import { findCall } from "../../app/domain/calls/call-queries.ts";
import { createCall } from "../../app/domain/calls/create-call.ts";
import type { EditedCall } from "../../app/domain/calls/edit-call.ts";
import { saveCallBasics } from "../../app/domain/calls/save-call-basics.ts";
import { saveCallCriteria } from "../../app/domain/calls/save-call-criteria.ts";
import { saveCallMoney } from "../../app/domain/calls/save-call-money.ts";
import { saveCallNeeds } from "../../app/domain/calls/save-call-needs.ts";
import { saveCallRules } from "../../app/domain/calls/save-call-rules.ts";
import { saveCallTimeline } from "../../app/domain/calls/save-call-timeline.ts";
import { endOfOffice, workingDayUpTo } from "../../app/domain/calls/working-days.ts";
import { isPolicyDomain } from "../../app/domain/policies/policy-domain.ts";
import { parseFigure } from "../../app/kernel/figure.ts";
import { beijingDate, DAY, MINUTE } from "../../app/kernel/instant.ts";
import type { Result } from "../../app/kernel/result.ts";
import { parsePercent } from "../../app/kernel/share.ts";
import { actorOf, type DemoBuild, idOf, mustDo, officialOf, organizationIdOf } from "./demo-build.ts";
import type { DemoCall, DemoScenario } from "./demo-content.ts";
import type { CallMoments } from "./demo-moments.ts";
import { amountsOf } from "./demo-scenarios.ts";

const QUESTIONS_END = 7 * DAY;

/** Writes the call task by task as its author does; drafts that are still being written lack the last tasks. */
export function writeCall(build: DemoBuild, scenario: DemoScenario, moments: CallMoments): void {
  const { call } = scenario;
  const actor = actorOf(build, officialOf(build, scenario.bureau, "author"));
  const callId = idOf(build, "call", call.key);
  const begin = {
    id: callId,
    bureauId: organizationIdOf(build, scenario.bureau),
    kind: call.kind,
    start: "blank",
    scenario: idOf(build, "scenario", scenario.key),
    scenarioTitle: null,
  };
  const acting = { actor, now: moments.writtenAt };
  mustDo(call.key, createCall(build.db, begin, acting));
  let version = findCall(build.db, callId)?.version ?? 0;
  for (const [place, save] of tasksOf(build, scenario, moments).entries()) {
    const later = { actor, now: moments.writtenAt + (place + 1) * 7 * MINUTE };
    ({ version } = mustDo(call.key, save({ callId, version }, later)));
  }
}

type Save = (
  edit: { readonly callId: EditedCall["callId"]; readonly version: number },
  acting: Parameters<typeof saveCallBasics>[2],
) => Result<EditedCall>;

function tasksOf(build: DemoBuild, scenario: DemoScenario, moments: CallMoments): Save[] {
  const { db } = build;
  const { call } = scenario;
  const tasks: Save[] = [
    (edit, acting) => saveCallBasics(db, { ...edit, ...basicsOf(scenario) }, acting),
    (edit, acting) => saveCallMoney(db, { ...edit, ...moneyOf(scenario) }, acting),
    (edit, acting) => saveCallNeeds(db, { ...edit, needs: needsOf(build, call) }, acting),
    (edit, acting) => saveCallCriteria(db, { ...edit, criteria: criteriaOf(build, call) }, acting),
    (edit, acting) => saveCallRules(db, { ...edit, ...rulesOf(call) }, acting),
    (edit, acting) => saveCallTimeline(db, { ...edit, ...timelineOf(moments) }, acting),
  ];
  return call.state === "draft" ? tasks.slice(0, 2 + (call.needs.length % 2) * 2) : tasks;
}

function basicsOf({ call, domain, city, place }: DemoScenario) {
  if (!isPolicyDomain(domain)) throw new Error(`no domain of the policy: ${domain}`);
  const { kind, titleZh, titleEn, bodyZh, bodyEn, durationMonths } = call;
  const english = { titleEn: titleEn ?? null, bodyEn: bodyEn ?? null };
  return { kind, titleZh, bodyZh, ...english, domain, city, place, durationMonths: durationMonths ?? null };
}

function moneyOf(scenario: DemoScenario) {
  const { investmentType, isDigital } = scenario;
  return { investmentType: investmentType ?? null, isDigital, ...amountsOf(scenario) };
}

function needsOf(build: DemoBuild, call: DemoCall) {
  return call.needs.map((need) => ({
    id: idOf(build, "need", `${call.key} ${need.key}`),
    kind: need.kind,
    workPackage: need.workPackage ?? null,
    titleZh: need.titleZh,
    titleEn: need.titleEn ?? null,
    detailZh: need.detailZh ?? null,
    detailEn: need.detailEn ?? null,
    figureType: need.figureType,
    comparator: need.comparator ?? null,
    threshold: need.threshold === undefined ? null : (parseFigure(need.threshold) ?? null),
    unit: need.unit ?? null,
    evidence: need.evidence ?? null,
    weight: need.weight,
  }));
}

function criteriaOf(build: DemoBuild, call: DemoCall) {
  return call.criteria.map(({ key, titleZh, titleEn, weight, leastScorePercent, guidance }) => ({
    id: idOf(build, "criterion", `${call.key} ${key}`),
    titleZh,
    titleEn: titleEn ?? null,
    weight,
    leastScore: leastScorePercent === undefined ? null : (parsePercent(leastScorePercent) ?? null),
    guidance: guidance ?? null,
  }));
}

function rulesOf({ consortium }: DemoCall) {
  const { accepts, leadKind, leastLocalSmeSharePercent, mostMembers } = consortium;
  const least = leastLocalSmeSharePercent === undefined ? null : (parsePercent(leastLocalSmeSharePercent) ?? null);
  return { acceptsConsortium: accepts, leadKind, leastLocalSmeShare: least, mostMembers: mostMembers ?? null };
}

/** Questions end a week before the deadline, on a working day. */
function timelineOf({ publishedAt, deadline }: CallMoments) {
  const questionsUntil = endOfOffice(workingDayUpTo(beijingDate(deadline - QUESTIONS_END)));
  return { publishAt: publishedAt, questionsUntil, deadline };
}
