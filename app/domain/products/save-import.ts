import type { Database } from "../../../db/schema/database.ts";
import { productImports } from "../../../db/schema/products.ts";
import type { Id, OrganizationId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { PersonActor } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { canWriteProducts } from "./product-policy.ts";
import type { RowProblem } from "./read-product-sheets.ts";

/** What was found in a workbook. */
export type ImportFindings = {
  readonly fresh: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly faulty: number;
  readonly duplicates: number;
  readonly complete: number;
  readonly problems: readonly RowProblem[];
};

/** Keeps what a workbook would change, for its firm to look at. Nothing is changed by it. The same `id` again is the same act. */
export function saveImport(
  db: Database,
  command: {
    readonly id: Id<"product_import">;
    readonly organizationId: OrganizationId;
    readonly name: string;
    readonly uploadSha256: string;
    readonly findings: ImportFindings;
  },
  { actor, now }: { readonly actor: PersonActor; readonly now: number },
): Result<{ readonly importId: Id<"product_import"> }> {
  return act(db, (tx) => {
    const { id, organizationId, name, uploadSha256, findings } = command;
    const decision = canWriteProducts(actor, organizationId);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const row = { id, organizationId, personId: actor.personId, name, uploadSha256, ...findings };
    const inserted = tx
      .insert(productImports)
      .values({ ...row, state: "checked", done: 0, createdAt: now })
      .onConflictDoNothing()
      .run();
    return inserted.changes === 1 ? done({ importId: id }) : refused("product-import.sent-twice");
  });
}
