import type { CallRow, NeedRow } from "../../db/schema/calls.ts";
import type { Reader } from "../../db/schema/database.ts";
import { wishesInText } from "../domain/matching/needs-in-text.ts";
import { findSearchableCall } from "../domain/matching/searchable-queries.ts";
import type { CallId } from "../kernel/ids.ts";
import type { MatchNeed, MatchQuery } from "./engine.ts";

/** The question that a public call puts to the engine; undefined when the call is not public. */
export function matchQueryOf(
  db: Reader,
  callId: CallId,
  size: number,
  filters: MatchQuery["filters"] = {},
): MatchQuery | undefined {
  const found = findSearchableCall(db, callId);
  return found === undefined ? undefined : queryFor(found.call, found.needs, size, filters);
}

/** The question that a call puts to the engine, public or not yet. */
export function queryFor(
  call: Pick<CallRow, "titleZh" | "titleEn" | "bodyZh" | "bodyEn" | "domain">,
  needs: readonly NeedRow[],
  size: number,
  filters: MatchQuery["filters"] = {},
): MatchQuery {
  const titles = [call.titleZh, call.titleEn].flatMap((text) => text ?? []);
  const bodies = [call.bodyZh, call.bodyEn].flatMap((text) => (text === null ? [] : [wishesInText(text)]));
  const said = [...new Set([...titles, ...bodies])];
  return {
    needs: needs.map((need) => ({
      id: need.id,
      text: [...new Set([need.titleZh, need.titleEn, need.detailZh])].flatMap((text) => text ?? []).join(" "),
      domain: call.domain,
      must: need.kind === "must",
      figure: figureOf(need),
    })),
    context: said.join("\n"),
    domain: call.domain,
    filters,
    size,
  };
}

function figureOf(need: NeedRow): MatchNeed["figure"] {
  const { figureType: type, comparator, threshold, unit } = need;
  if (type === "text") return null;
  return {
    name: [need.titleZh, need.titleEn].flatMap((text) => text ?? []).join(" "),
    type,
    comparator,
    threshold,
    unit,
  };
}
