import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "../../../db/schema/database.ts";
import { productImports } from "../../../db/schema/products.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { recordEvent } from "../events/record-event.ts";
import { idField } from "../organizations/organization-schema.ts";
import { canWriteProducts } from "./product-policy.ts";

export const confirmImportCommand = z.object({
  importId: idField<"product_import">(),
  /** Whether new products that say enough are shown to everybody at once. */
  as: z.enum(["draft", "published"]),
});

/** Sets a checked workbook going: a job takes its good rows over. Confirming twice is once. */
export function confirmImport(
  db: Database,
  { importId, as }: z.output<typeof confirmImportCommand>,
  { actor, now }: Acting,
): Result<Record<string, never>> {
  return act(db, (tx) => {
    const row = tx.select().from(productImports).where(eq(productImports.id, importId)).get();
    if (row === undefined) return refused("access.not-yours");
    const decision = canWriteProducts(actor, row.organizationId);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (row.state !== "checked") return done({});
    if (row.fresh + row.changed === 0) return refused("product-import.nothing");
    tx.update(productImports)
      .set({ state: "importing", isPublishing: as === "published", confirmedAt: now })
      .where(eq(productImports.id, importId))
      .run();
    recordEvent(tx, {
      name: "product.import-confirmed",
      actorId: actorId(actor),
      now,
      subject: { kind: "organization", id: row.organizationId },
      payload: { importId },
    });
    return done({});
  });
}
