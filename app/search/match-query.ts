import type { Reader } from "../../db/schema/database.ts";
import { findSearchableCall } from "../domain/matching/searchable-queries.ts";
import type { CallId } from "../kernel/ids.ts";
import type { MatchQuery } from "./engine.ts";

/** The question that a public call puts to the engine; undefined when the call is not public. */
export function matchQueryOf(
  db: Reader,
  callId: CallId,
  size: number,
  filters: MatchQuery["filters"] = {},
): MatchQuery | undefined {
  const found = findSearchableCall(db, callId);
  if (found === undefined) return undefined;
  const { call, needs } = found;
  const texts = [call.titleZh, call.titleEn, call.bodyZh, call.bodyEn];
  const said = [...new Set(texts.flatMap((text) => (text === null ? [] : [text])))];
  return {
    needs: needs.map((need) => ({
      id: need.id,
      text: [...new Set([need.titleZh, need.titleEn, need.detailZh])].flatMap((text) => text ?? []).join(" "),
      domain: call.domain,
      must: need.kind === "must",
    })),
    context: said.join("\n"),
    domain: call.domain,
    filters,
    size,
  };
}
