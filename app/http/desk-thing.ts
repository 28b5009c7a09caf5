import { type BidId, type ConsortiumId, type Id, type OrganizationId, parseId } from "../kernel/ids.ts";

/** What a page of the firm desk is about, read from its address. */
export type DeskThing =
  | { readonly kind: "bid"; readonly id: BidId }
  | { readonly kind: "consortium"; readonly id: ConsortiumId }
  | { readonly kind: "seat"; readonly id: Id<"consortium_member"> }
  | { readonly kind: "organization"; readonly id: OrganizationId };

export function isFirmDesk(pathname: string): boolean {
  return /^\/firm(\/|$)/.test(pathname);
}

/** Undefined for pages about nothing in particular, as lists are. */
export function deskThing(pathname: string): DeskThing | undefined {
  const [, , first = "", second = ""] = pathname.split("/");
  if (first === "bids") return thing("bid", parseId<"bid">(second));
  if (first === "consortia") return thing("consortium", parseId<"consortium">(second));
  if (first === "invitations") return thing("seat", parseId<"consortium_member">(second));
  return thing("organization", parseId<"organization">(first));
}

function thing<Kind extends string, Key>(
  kind: Kind,
  id: Key | undefined,
): { readonly kind: Kind; readonly id: Key } | undefined {
  return id === undefined ? undefined : { kind, id };
}
