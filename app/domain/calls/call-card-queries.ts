import { and, asc, count, eq, inArray } from "drizzle-orm";
import { calls, needs } from "../../../db/schema/calls.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import { scenarios } from "../../../db/schema/scenarios.ts";
import type { CallId } from "../../kernel/ids.ts";
import type { Stage } from "../scenarios/scenario.ts";
import type { BureauName } from "../scenarios/scenario-queries.ts";
import { type CallRow, type CallState, stateAt } from "./call.ts";
import { type CallItem, publicAt } from "./public-call-queries.ts";

const MOST_CARDS = 100;

type Shown = Pick<
  CallRow,
  "id" | "code" | "kind" | "titleZh" | "titleEn" | "investmentType" | "total" | "deadline" | "publishedAt"
>;

/** A published call as lists show it, its state read at a given time. It tells nothing of bids or of who looked. */
export type CallCard = Shown & {
  readonly state: CallState;
  readonly bureau: BureauName;
  readonly stage: Stage;
  readonly needs: number;
};

/** The cards of some calls in the order asked for; what is not public at `now` is left out. */
export function publicCallCards(db: Reader, ids: readonly CallId[], now: number): readonly CallCard[] {
  const wanted = ids.slice(0, MOST_CARDS);
  const rows = db
    .select({
      call: calls,
      bureau: { id: organizations.id, nameZh: organizations.nameZh, nameEn: organizations.nameEn },
      stage: scenarios.stage,
    })
    .from(calls)
    .innerJoin(scenarios, eq(scenarios.id, calls.scenarioId))
    .innerJoin(organizations, eq(organizations.id, calls.bureauId))
    .where(and(inArray(calls.id, wanted), publicAt(now)))
    .orderBy(asc(calls.id))
    .limit(MOST_CARDS)
    .all();
  const cards = cardsOf(db, rows, now);
  return wanted.flatMap((id) => cards.find((card) => card.id === id) ?? []);
}

/** Listed calls as cards, in their order. */
export function cardsOf(db: Reader, items: readonly CallItem[], now: number): readonly CallCard[] {
  const counts = countNeeds(
    db,
    items.map((item) => item.call.id),
  );
  return items.map(({ call, bureau, stage }) => ({
    id: call.id,
    code: call.code,
    kind: call.kind,
    titleZh: call.titleZh,
    titleEn: call.titleEn,
    investmentType: call.investmentType,
    total: call.total,
    deadline: call.deadline,
    publishedAt: call.publishedAt ?? call.publishAt,
    state: stateAt(call, now),
    bureau,
    stage,
    needs: counts.get(call.id) ?? 0,
  }));
}

function countNeeds(db: Reader, ids: readonly CallId[]): ReadonlyMap<CallId, number> {
  const rows = db
    .select({ callId: needs.callId, total: count() })
    .from(needs)
    .where(inArray(needs.callId, ids.slice(0, MOST_CARDS)))
    .groupBy(needs.callId)
    .limit(MOST_CARDS)
    .all();
  return new Map(rows.map((row) => [row.callId, row.total]));
}
