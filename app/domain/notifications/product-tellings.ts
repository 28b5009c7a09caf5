import { eq } from "drizzle-orm";
import type { Reader } from "../../../db/schema/database.ts";
import type { EventRow } from "../../../db/schema/events.ts";
import { productImports } from "../../../db/schema/products.ts";
import { parseId, toId } from "../../kernel/ids.ts";
import { actingPeople } from "./audience.ts";
import { findOrganization, named } from "./notice-facts.ts";
import { NOTICE_PATHS } from "./notice-paths.ts";
import { type Telling, tell } from "./telling.ts";

/** Once a year those who act for a firm are asked whether what its products say is still right. */
export function productReviewDue(db: Reader, event: EventRow): Telling[] {
  const firm = findOrganization(db, toId<"organization">(event.subjectId));
  if (firm === undefined) return [];
  const { total, dueAt } = event.payload;
  return [
    tell(actingPeople(firm.id), {
      kind: "product-review",
      params: {
        ...named("firm", firm.nameZh, firm.nameEn),
        count: Number(total ?? 1),
        dueAt: Number(dueAt ?? event.at),
      },
      path: NOTICE_PATHS.productsToReview(firm.id),
    }),
  ];
}

/** Whoever sent a workbook in hears when all of it has been taken over. */
export function productsImported(db: Reader, event: EventRow): Telling[] {
  const id = parseId<"product_import">(String(event.payload.importId ?? ""));
  const row = id === undefined ? undefined : db.select().from(productImports).where(eq(productImports.id, id)).get();
  if (row === undefined) return [];
  return [
    tell(
      { kind: "person", personId: row.personId },
      {
        kind: "products-imported",
        params: { name: row.name, count: row.fresh + row.changed },
        path: NOTICE_PATHS.productImport(row.organizationId, row.id),
      },
    ),
  ];
}
