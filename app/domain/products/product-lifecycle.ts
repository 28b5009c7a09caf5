import type { ProductState } from "../../../db/schema/products.ts";
import type { Transition } from "../../kernel/lifecycle.ts";

export type ProductVerb = "edit" | "publish" | "archive" | "restore" | "confirm";
export type ProductRole = "owner" | "manager" | "member";

const ACTING = ["owner", "manager", "member"] as const;

/** The life of a product. An archived one is put back as a draft, to be looked through before it is shown again. */
export const PRODUCT_LIFECYCLE: readonly Transition<ProductState, ProductVerb, ProductRole>[] = [
  { from: ["draft"], verb: "edit", to: "draft", who: ACTING },
  { from: ["published"], verb: "edit", to: "published", who: ACTING },
  { from: ["draft"], verb: "publish", to: "published", who: ACTING },
  { from: ["draft", "published"], verb: "archive", to: "archived", who: ACTING },
  { from: ["published"], verb: "confirm", to: "published", who: ACTING },
  { from: ["archived"], verb: "restore", to: "draft", who: ACTING },
];
