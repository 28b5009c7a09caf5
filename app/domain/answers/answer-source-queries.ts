import { and, asc, eq, inArray } from "drizzle-orm";
import { type AnswerSourceRow, answerSources } from "../../../db/schema/answers.ts";
import type { Reader } from "../../../db/schema/database.ts";
import type { BidId, OrganizationId } from "../../kernel/ids.ts";
import type { Actor } from "../accounts/actor.ts";
import { type FirmFacts, firmFactsSchema } from "../organizations/firm-facts.ts";

const MOST_SOURCES = 1_000;

export type AnswerSource = Omit<AnswerSourceRow, "facts"> & { readonly facts: FirmFacts };

/** Where the answers of a bid were taken from, as far as it was the actor's own firm that took them. */
export function listSources(db: Reader, bidId: BidId, actor: Actor): readonly AnswerSource[] {
  const firms: OrganizationId[] =
    actor.kind === "person" ? actor.memberships.map((membership) => membership.organizationId) : [];
  if (firms.length === 0) return [];
  return db
    .select()
    .from(answerSources)
    .where(and(eq(answerSources.bidId, bidId), inArray(answerSources.organizationId, firms)))
    .orderBy(asc(answerSources.pastedAt), asc(answerSources.id))
    .limit(MOST_SOURCES)
    .all()
    .map((row) => ({ ...row, facts: firmFactsSchema.parse(row.facts) }));
}
