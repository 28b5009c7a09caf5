import { callHistory, calls } from "../../../db/schema/calls.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { type CallId, newId, type OrganizationId, parseId, type ScenarioId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { insertScenario } from "../scenarios/create-scenario.ts";
import type { ScenarioRow } from "../scenarios/scenario.ts";
import { findScenario } from "../scenarios/scenario-queries.ts";
import type { CallKind } from "./call.ts";
import { nextCallCode } from "./call-code.ts";
import { canCreateCall } from "./call-policy.ts";
import { findCall } from "./call-queries.ts";
import type { CallStart } from "./call-start.ts";
import { blankStart, clonedStart, templateStart } from "./call-start.ts";
import { proposeTimeline } from "./call-timeline.ts";

import { insertParts } from "./insert-parts.ts";

export type CreateCall = {
  /** Made when the form was shown: the same id again is the same act. */
  readonly id: CallId;
  readonly bureauId: OrganizationId;
  readonly kind: CallKind;
  /** `blank`, `template:<article>`, or `call:<id>` to clone an earlier call. */
  readonly start: string;
  /** An id, or `new`: opened along with the call, under `scenarioTitle` or the start's own title. */
  readonly scenario: string;
  readonly scenarioTitle: string | null;
};

/** Room for the second official, so that the legal minimum still holds when the call is approved. */
const SLACK_DAYS = 4;

/** Begins a call as a draft: blank, from the template of an article, or as a copy of an earlier call. */
export function createCall(db: Database, command: CreateCall, acting: Acting): Result<{ callId: CallId }> {
  return act(db, (tx) => {
    const { actor } = acting;
    const author = actorId(actor);
    const allowed = canCreateCall(actor, command.bureauId);
    if (!allowed.allowed) return { ok: false, refusal: allowed.refusal };
    const known = findCall(tx, command.id);
    if (known !== undefined) return known.authorId === author ? done({ callId: known.id }) : refused("call.not-found");
    const start = startOf(tx, command, acting);
    if (start === undefined) return refused("call.start-unknown", {}, "start");
    const scenario = scenarioFor(tx, command, start, acting);
    if (!scenario.ok) return scenario;
    return insertDraft(tx, command, start, scenario.value, acting);
  });
}

function insertDraft(
  tx: Transaction,
  command: CreateCall,
  start: CallStart,
  scenario: ScenarioRow,
  { actor, now }: Acting,
): Result<{ callId: CallId }> {
  const author = actorId(actor);
  if (author === null) return refused("call.not-found");
  const { id, bureauId, kind } = command;
  const { fields } = start;
  const investmentType = fields.investmentType ?? scenario.investmentType;
  tx.insert(calls)
    .values({
      ...placeOf(scenario),
      ...fields,
      titleZh: fields.titleZh === "" ? scenario.titleZh : fields.titleZh,
      domain: fields.domain ?? (command.scenario === "new" ? null : scenario.domain),
      article: fields.article ?? (command.scenario === "new" ? null : scenario.article),
      place: fields.place ?? scenario.place,
      investmentType,
      id,
      code: nextCallCode(tx, now),
      scenarioId: scenario.id,
      kind,
      state: "draft",
      bureauId,
      ...proposeTimeline(kind === "plan" ? null : investmentType, now, SLACK_DAYS),
      version: 1,
      authorId: author,
      createdAt: now,
      updatedAt: now,
    })
    .run();
  insertParts(tx, id, start, now);
  const history = { id: newId<"call_history">(now), callId: id, actorId: author, note: null, at: now };
  tx.insert(callHistory)
    .values({ ...history, verb: "create", from: "draft", to: "draft" })
    .run();
  const payload = { start: command.start, scenarioId: scenario.id };
  recordEvent(tx, { name: "call.drafted", actorId: author, now, subject: { kind: "call", id }, payload });
  return done({ callId: id });
}

function placeOf(scenario: ScenarioRow) {
  return {
    city: scenario.city,
    total: scenario.total,
    fiscal: scenario.fiscal,
    platform: scenario.platform,
    social: scenario.social,
    isDigital: scenario.isDigital,
  };
}

function startOf(tx: Transaction, command: CreateCall, { actor, now }: Acting): CallStart | undefined {
  const [way, key] = command.start.split(":");
  if (way === "blank") return blankStart();
  if (way === "template") return templateStart(Number(key));
  const source = parseId<"call">(key);
  return source === undefined ? undefined : clonedStart(tx, source, actor, now);
}

function scenarioFor(tx: Transaction, command: CreateCall, start: CallStart, acting: Acting): Result<ScenarioRow> {
  if (command.scenario !== "new") return ownScenario(tx, command, parseId<"scenario">(command.scenario));
  const titleZh = command.scenarioTitle ?? start.fields.titleZh;
  if (titleZh === "") return refused("form.required", {}, "scenarioTitle");
  const { fields } = start;
  const id = newId<"scenario">(acting.now);
  const made = insertScenario(
    tx,
    {
      id,
      bureauId: command.bureauId,
      titleZh,
      titleEn: fields.titleEn,
      bodyZh: fields.bodyZh === "" ? titleZh : fields.bodyZh,
      bodyEn: fields.bodyEn,
      domain: start.domain,
      place: fields.place,
      investmentType: fields.investmentType,
      isDigital: fields.isDigital ?? true,
      total: null,
      fiscal: null,
      platform: null,
      social: null,
    },
    acting,
  );
  return made.ok ? ownScenario(tx, command, id) : made;
}

function ownScenario(tx: Transaction, command: CreateCall, id: ScenarioId | undefined): Result<ScenarioRow> {
  const scenario = id === undefined ? undefined : findScenario(tx, id);
  return scenario?.bureauId === command.bureauId ? done(scenario) : refused("call.scenario-unknown", {}, "scenario");
}
