import { and, eq, ne } from "drizzle-orm";
import { organizations } from "../../../db/schema/organizations.ts";
import { products } from "../../../db/schema/products.ts";

/** What anybody may see, where products are joined with their firms: published, and by a firm that is not rejected. */
export const IS_PUBLIC_PRODUCT = and(eq(products.state, "published"), ne(organizations.verification, "rejected"));
