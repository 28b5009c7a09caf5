import { asc, eq, inArray } from "drizzle-orm";
import { type CallState, calls } from "../../../db/schema/calls.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { organizations } from "../../../db/schema/organizations.ts";

const MOST = 100;

/** Calls in certain states with their bureau, the next deadline first: what panel and council look ahead to. */
export function callsInStates(db: Reader, states: readonly CallState[]) {
  return db
    .select({
      id: calls.id,
      code: calls.code,
      titleZh: calls.titleZh,
      titleEn: calls.titleEn,
      state: calls.state,
      deadline: calls.deadline,
      bureauZh: organizations.nameZh,
      bureauEn: organizations.nameEn,
    })
    .from(calls)
    .innerJoin(organizations, eq(organizations.id, calls.bureauId))
    .where(inArray(calls.state, [...states]))
    .orderBy(asc(calls.deadline), asc(calls.id))
    .limit(MOST)
    .all();
}
