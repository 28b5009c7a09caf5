import { and, count, desc, eq, notLike, type SQL } from "drizzle-orm";
import { people } from "../../../db/schema/accounts.ts";
import { auditLeaves } from "../../../db/schema/audit.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { PAGE_SIZE, type Page } from "../../kernel/page.ts";

export type LeafLine = {
  readonly seq: number;
  readonly at: number;
  readonly actor: string | null;
  readonly act: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly leafHash: string;
};

/**
 * The log as auditors read it, newest first. Acts on bids and consortia are left out, positions too: before an opening
 * even their number would tell that somebody bids (招标投标法 22).
 */
export function listLeaves(db: Reader, subject: string | undefined, number: number): Page<LeafLine> {
  const where = and(...SEALED, subject === undefined ? undefined : eq(auditLeaves.subjectId, subject));
  const items = db
    .select({
      seq: auditLeaves.seq,
      at: auditLeaves.at,
      actor: people.name,
      act: auditLeaves.act,
      subjectKind: auditLeaves.subjectKind,
      subjectId: auditLeaves.subjectId,
      leafHash: auditLeaves.leafHash,
    })
    .from(auditLeaves)
    .leftJoin(people, eq(people.id, auditLeaves.actorId))
    .where(where)
    .orderBy(desc(auditLeaves.seq))
    .limit(PAGE_SIZE)
    .offset((number - 1) * PAGE_SIZE)
    .all();
  const total = db.select({ total: count() }).from(auditLeaves).where(where).get()?.total ?? 0;
  return { items, total, number, size: PAGE_SIZE };
}

/** Stepping up comes before a signature, and what a firm keeps for its answers before a bid: they would tell as much. */
const SEALED: readonly SQL[] = ["bid.%", "consortium.%", "person.step%", "library.%"].map((act) =>
  notLike(auditLeaves.act, act),
);
