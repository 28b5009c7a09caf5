import type { Database, Transaction } from "../../../db/schema/database.ts";
import { firmLinks } from "../../../db/schema/firm-links.ts";
import type { Id, OrganizationId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Acting, actorId, isOfficeKind } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import type { EventName } from "../events/event-catalogue.ts";
import { recordEvent } from "../events/record-event.ts";
import { findLink, listLinksAmong, listLinksOf } from "./firm-link-queries.ts";
import type { DeclareLinkCommand } from "./firm-link-schema.ts";
import type { OrganizationRow } from "./organization.ts";
import { canEditOrganization } from "./organization-policy.ts";
import { findByCodeOrName, findOrganization } from "./organization-queries.ts";

const MOST_LIVING = 100;

/**
 * States how one's firm hangs together with another one; the other side is told and answers. It stands at once,
 * whatever the answer. The same `id` again is the same act.
 */
export function declareLink(
  db: Database,
  command: DeclareLinkCommand,
  { actor, now }: Acting,
): Result<{ readonly linkId: Id<"firm_link"> }> {
  return act(db, (tx) => {
    const own = findOrganization(tx, command.organizationId);
    if (own === undefined || actor.kind !== "person") return refused("access.not-yours");
    const decision = canEditOrganization(actor, own.id);
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    if (findLink(tx, command.id)?.declaredForId === own.id) return done({ linkId: command.id });
    const other = findByCodeOrName(tx, command.other);
    if (other === undefined || isOfficeKind(other.kind)) return refused("organization.firm-unknown", {}, "other");
    if (other.id === own.id) return refused("organization.own-link", {}, "other");
    const sides = sidesOf(command, own, other);
    if (isDeclared(tx, command, sides)) return refused("organization.link-declared", {}, "other");
    const living = listLinksOf(tx, own.id).filter(({ link }) => link.state !== "ended");
    if (living.length >= MOST_LIVING) return refused("form.too-many", { most: MOST_LIVING });
    tx.insert(firmLinks)
      .values({
        id: command.id,
        kind: command.kind,
        ...sides,
        share: command.kind === "shareholding" ? (command.share ?? null) : null,
        note: command.note ?? null,
        state: "declared",
        declaredForId: own.id,
        declaredById: actor.personId,
        declaredAt: now,
      })
      .run();
    noteLink(tx, "firm-link.declared", command.id, { actor, now });
    return done({ linkId: command.id });
  });
}

type Sides = { readonly holderId: OrganizationId; readonly heldId: OrganizationId };

function sidesOf(
  { kind, direction }: DeclareLinkCommand,
  own: Pick<OrganizationRow, "id">,
  other: Pick<OrganizationRow, "id">,
): Sides {
  const isHeld = direction === "held" && kind !== "legal_representative";
  return isHeld ? { holderId: other.id, heldId: own.id } : { holderId: own.id, heldId: other.id };
}

/** Two firms may hold each other's shares, but each holding is declared once; one shared person has no direction. */
function isDeclared(tx: Transaction, { kind }: DeclareLinkCommand, { holderId, heldId }: Sides): boolean {
  return listLinksAmong(tx, [holderId, heldId]).some(
    (link) => link.kind === kind && (kind === "legal_representative" || link.holderId === holderId),
  );
}

/** The payload names no firm: who is told is read from the link. */
export function noteLink(
  tx: Transaction,
  name: Extract<EventName, `firm-link.${string}`>,
  linkId: Id<"firm_link">,
  { actor, now }: Acting,
): void {
  recordEvent(tx, { name, actorId: actorId(actor), now, subject: { kind: "firm_link", id: linkId } });
}
