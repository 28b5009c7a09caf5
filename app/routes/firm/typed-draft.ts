import { findFormDraft } from "../../domain/accounts/form-draft-queries.ts";
import type { PersonVisit } from "../../http/visit.ts";
import type { OrganizationId, ProductId } from "../../kernel/ids.ts";

export type DraftPlace = {
  /** The key that the draft is kept under. */
  readonly form: string;
  /** The page of the form. */
  readonly path: string;
  /** Where what is typed is kept. */
  readonly keep: string;
};

/** The forms of a firm whose typing is kept. */
export const draftOf = {
  organization: (id: OrganizationId): DraftPlace => ({
    form: `organization:${id}`,
    path: `/firm/${id}`,
    keep: `/firm/${id}/drafts/organization`,
  }),
  newProduct: (id: OrganizationId): DraftPlace => ({
    form: `new-product:${id}`,
    path: `/firm/${id}/products/new`,
    keep: `/firm/${id}/drafts/new-product`,
  }),
  product: (id: OrganizationId, productId: ProductId): DraftPlace => ({
    form: `product:${productId}`,
    path: `/firm/${id}/products/${productId}`,
    keep: `/firm/${id}/drafts/${productId}`,
  }),
} as const;

/** What the visitor typed into a form and did not send, as the form gets it back. */
export function typedDraft(visit: PersonVisit, place: DraftPlace) {
  const draft = findFormDraft(visit.db, place.form, visit.actor);
  return draft === undefined
    ? undefined
    : { typed: draft.fields, version: draft.version, savedAt: draft.savedAt, keep: place.keep };
}
