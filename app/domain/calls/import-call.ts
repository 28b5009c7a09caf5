import { eq } from "drizzle-orm";
import { callHistory, calls, criteria, needs } from "../../../db/schema/calls.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { type CallId, newId, type OrganizationId, type PersonId, type ScenarioId } from "../../kernel/ids.ts";
import { DAY } from "../../kernel/instant.ts";
import { done, type Result } from "../../kernel/result.ts";
import { ensureListAuthor } from "../accounts/ensure-list-author.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { type ImportOutcome, importFirm } from "../organizations/import-firm.ts";
import { POLICY_DOMAINS } from "../policies/policy-domain.ts";
import {
  findListedScenario,
  importScenario,
  isSameScenario,
  type ListedScenario,
  scenarioTexts,
} from "../scenarios/import-scenario.ts";
import { LISTED_CRITERIA } from "./listed-templates.ts";

/** An imported call stays open so long. */
export const LISTED_CALL_OPEN = 60 * DAY;

/** An entry of a published list with the needs found in its text. */
export type ListedCall = ListedScenario & { readonly needs: readonly string[] };

type Imported = { readonly outcome: ImportOutcome; readonly scenarioId: ScenarioId | null };

/**
 * Enters an entry of a published list as a scenario with an open call, or brings both up to date. With `isTrial` it
 * only says what would happen. The needs of a call that stands already are left alone: firms answer to them.
 */
export function importCall(
  db: Database,
  listed: ListedCall,
  { now, isTrial }: { readonly now: number; readonly isTrial: boolean },
): Result<Imported> {
  return act(db, (tx): Result<Imported> => {
    const known = findListedScenario(tx, listed.ref);
    if (known !== undefined && isSameScenario(known, listed)) {
      return done({ outcome: "unchanged", scenarioId: known.scenario.id });
    }
    const outcome = known === undefined ? "created" : "changed";
    if (isTrial) return done({ outcome, scenarioId: known?.scenario.id ?? null });
    const bureauId = importFirm(tx, { name: listed.bureau, kind: "bureau", city: listed.city }, now);
    const scenarioId = importScenario(tx, listed, bureauId, known?.scenario.id, now);
    const call = tx.select({ id: calls.id, version: calls.version }).from(calls).where(eq(calls.ref, listed.ref)).get();
    if (call === undefined) openCall(tx, listed, scenarioId, bureauId, now);
    else {
      tx.update(calls)
        .set({ ...sharedValues(listed, bureauId, now), version: call.version + 1 })
        .where(eq(calls.id, call.id))
        .run();
    }
    return done({ outcome, scenarioId });
  });
}

function sharedValues(listed: ListedScenario, bureauId: OrganizationId, now: number) {
  return {
    ...scenarioTexts(listed),
    domain: listed.domain,
    article: POLICY_DOMAINS[listed.domain],
    bureauId,
    city: listed.city,
    total: listed.amount,
    updatedAt: now,
  };
}

function openCall(
  tx: Transaction,
  listed: ListedCall,
  scenarioId: ScenarioId,
  bureauId: OrganizationId,
  now: number,
): void {
  const authorId = ensureListAuthor(tx, now);
  const id = newId<"call">(now);
  tx.insert(calls)
    .values({
      ...sharedValues(listed, bureauId, now),
      id,
      ref: listed.ref,
      code: `L-${listed.ref}`,
      scenarioId,
      kind: "opportunity",
      state: "open",
      isDigital: true,
      acceptsConsortium: true,
      leadKind: "any",
      deadline: now + LISTED_CALL_OPEN,
      nextCheckAt: now + LISTED_CALL_OPEN,
      version: 1,
      authorId,
      publishedAt: now,
      createdAt: now,
    })
    .run();
  writeParts(tx, id, listed, authorId, now);
  recordEvent(tx, { name: "call.published", actorId: null, now, subject: { kind: "call", id } });
}

function writeParts(tx: Transaction, callId: CallId, listed: ListedCall, authorId: PersonId, now: number): void {
  for (const [position, text] of listed.needs.entries()) {
    tx.insert(needs)
      .values({
        id: newId<"need">(now),
        callId,
        position,
        kind: "must",
        titleZh: text,
        titleEn: listed.isEnglish ? text : null,
        figureType: "text",
      })
      .run();
  }
  for (const [position, criterion] of LISTED_CRITERIA.entries()) {
    tx.insert(criteria)
      .values({ ...criterion, id: newId<"criterion">(now), callId, position })
      .run();
  }
  tx.insert(callHistory)
    .values({
      id: newId<"call_history">(now),
      callId,
      verb: "import",
      from: "draft",
      to: "open",
      actorId: authorId,
      at: now,
    })
    .run();
}
