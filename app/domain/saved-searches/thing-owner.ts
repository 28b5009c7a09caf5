import { eq } from "drizzle-orm";
import { calls } from "../../../db/schema/calls.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { products } from "../../../db/schema/products.ts";
import type { FoundKind } from "../../../db/schema/saved-searches.ts";
import { scenarios } from "../../../db/schema/scenarios.ts";
import { type OrganizationId, parseId } from "../../kernel/ids.ts";

/** Whose a thing is: the bureau of a call or scenario, the firm of a product, an organisation its own. */
export function ownerOfThing(db: Reader, kind: FoundKind, text: string): OrganizationId | undefined {
  switch (kind) {
    case "call": {
      const id = parseId<"call">(text);
      if (id === undefined) return undefined;
      return db.select({ owner: calls.bureauId }).from(calls).where(eq(calls.id, id)).get()?.owner;
    }
    case "scenario": {
      const id = parseId<"scenario">(text);
      if (id === undefined) return undefined;
      return db.select({ owner: scenarios.bureauId }).from(scenarios).where(eq(scenarios.id, id)).get()?.owner;
    }
    case "product": {
      const id = parseId<"product">(text);
      if (id === undefined) return undefined;
      return db.select({ owner: products.organizationId }).from(products).where(eq(products.id, id)).get()?.owner;
    }
    case "organization":
      return parseId<"organization">(text);
  }
}
