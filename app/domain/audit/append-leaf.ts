import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { auditLeaves } from "../../../db/schema/audit.ts";
import type { Transaction } from "../../../db/schema/database.ts";
import type { PersonId } from "../../kernel/ids.ts";

export type Leaf = {
  readonly at: number;
  readonly actorId: PersonId | null;
  readonly act: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Facts without personal data: the log can never be edited. */
  readonly body: Readonly<Record<string, unknown>>;
};

/** Appends one leaf to the log inside the transaction of the act it records; returns its position. */
export function appendLeaf(tx: Transaction, leaf: Leaf): number {
  const row = tx
    .insert(auditLeaves)
    .values({ ...leaf, body: { ...leaf.body }, leafHash: leafHash(leaf) })
    .returning({ seq: auditLeaves.seq })
    .get();
  return row.seq;
}

/** RFC 6962: the leaf's hash is taken over a zero byte and the leaf, here in canonical JSON (RFC 8785). */
export function leafHash(leaf: Leaf): string {
  return createHash("sha256")
    .update(Buffer.of(0))
    .update(canonicalize({ ...leaf, body: { ...leaf.body } }) ?? "")
    .digest("hex");
}
