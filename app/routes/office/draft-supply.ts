import type { PersonVisit } from "../../http/visit.ts";
import { coverageBy, MATCHES_WEIGHED, type SuppliedProduct, suppliersOf } from "../../search/call-coverage.ts";
import type { MatchAnswer, MatchQuery, SearchEngine } from "../../search/engine.ts";
import { queryFor } from "../../search/match-query.ts";
import { type WiderWord, widerWords } from "../../search/wider-words.ts";
import type { DraftSupplyView, NeedSupply } from "../../ui/office/supply-panel.tsx";
import type { WorkView } from "../../ui/office/work-view.ts";
import { orderRuleOf } from "../public/match-view.ts";
import { coverageView } from "../public/supply-view.ts";

const COVERS = 2;
const MOST_HELPED = 4;

/**
 * How well the needs of a call could be answered with what is registered, as they are saved now. A draft is in no
 * index: its words go to the engine as a question, and nothing of it is kept or logged.
 */
export async function draftSupply(visit: PersonVisit, work: WorkView): Promise<DraftSupplyView> {
  const { db, world } = visit;
  const needs = work.needs.filter((need) => need.titleZh.trim() !== "");
  const places = new Map(work.needs.map((need, place) => [need.id, place + 1] as const));
  const view = needs.map((need) => ({
    id: need.id,
    kind: need.kind,
    position: places.get(need.id) ?? 0,
    title: need.titleZh,
  }));
  const order = orderRuleOf(work.call.investmentType);
  const nothing = { order, needs: view, rows: [], cover: coverageView([], view, false), best: null };
  if (needs.length === 0) return { ...nothing, isDown: false };
  // Counted, not shown one by one: their reasons would only be carried from thread to thread.
  const answer = await matched(world.engine, { ...queryFor(work.call, needs, MATCHES_WEIGHED), explained: 0 });
  if (answer === undefined) return { ...nothing, isDown: true };
  const supplied = suppliersOf(db, answer.products);
  const open = coverageBy(
    supplied,
    view.map(({ id, kind }) => ({ id, isMust: kind === "must" })),
    order === "local",
  ).uncovered;
  const words = new Map<string, readonly WiderWord[]>();
  for (const need of needs.filter(({ id }) => open.includes(id)).slice(0, MOST_HELPED)) {
    words.set(need.id, await wider(visit, need.titleZh));
  }
  return {
    order,
    needs: view,
    rows: needs.map(({ id }) => ({ needId: id, words: words.get(id) ?? [], ...supplyOf(supplied, id) })),
    cover: coverageView(supplied, view, order === "local"),
    best: answer.mayBeMore ? supplied.length : null,
    isDown: false,
  };
}

function supplyOf(supplied: readonly SuppliedProduct[], needId: string): Omit<NeedSupply, "needId" | "words"> {
  const near = supplied.flatMap((one) => {
    const match = one.needs.find((need) => need.needId === needId);
    return match === undefined || match.strength < COVERS ? [] : [{ ...one, match }];
  });
  const fitting = near.filter(({ match }) => match.check?.verdict !== "not-met");
  const [best] = [...fitting].sort((a, b) => b.match.strength - a.match.strength);
  return {
    products: fitting.length,
    local: fitting.filter((one) => one.firm.isLocal).length,
    missesFigure: near.length - fitting.length,
    statesNoFigure: fitting.filter(({ match }) => match.check?.verdict === "unknown").length,
    best: best === undefined ? null : { id: best.id, firmZh: best.firm.nameZh, firmEn: best.firm.nameEn },
  };
}

async function matched(engine: SearchEngine, query: MatchQuery): Promise<MatchAnswer | undefined> {
  try {
    return await engine.match(query);
  } catch (error) {
    console.error(JSON.stringify({ level: "error", what: "match", error: nameOf(error) }));
    return undefined;
  }
}

async function wider({ world, now, locale }: PersonVisit, text: string): Promise<readonly WiderWord[]> {
  try {
    return await widerWords(world.engine, text, { now, locale });
  } catch (error) {
    console.error(JSON.stringify({ level: "error", what: "search", error: nameOf(error) }));
    return [];
  }
}

/** Its kind alone: a message could quote the draft. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "unknown";
}
