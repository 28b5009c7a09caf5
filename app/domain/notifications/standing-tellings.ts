import { eq } from "drizzle-orm";
import type { Reader } from "../../../db/schema/database.ts";
import type { EventRow } from "../../../db/schema/events.ts";
import { type FirmLinkRow, firmLinks } from "../../../db/schema/firm-links.ts";
import { ownershipOffers } from "../../../db/schema/people-of-firms.ts";
import { type OrganizationId, parseId } from "../../kernel/ids.ts";
import type { Audience } from "./audience.ts";
import { ofFirm, personName } from "./identity-tellings.ts";
import type { NoticeParams } from "./notice.ts";
import { findOrganization, named } from "./notice-facts.ts";
import { NOTICE_PATHS } from "./notice-paths.ts";
import { type Telling, tell } from "./telling.ts";

/** The person to whom the ownership of an organisation is offered. */
export function ownershipOffered(db: Reader, event: EventRow): Telling[] {
  return ofOffer(db, event, (offer, params) =>
    offer.state !== "pending"
      ? []
      : [
          tell(
            { kind: "person", personId: offer.toId },
            {
              kind: "ownership-offer",
              params: { ...params, person: personName(db, offer.fromId), expiresAt: offer.expiresAt },
              path: NOTICE_PATHS.desk(),
            },
          ),
        ],
  );
}

/** Both hear of an ownership that was handed on; of one that was declined, the one who offered it. */
export function ownershipAnswered(db: Reader, event: EventRow): Telling[] {
  return ofOffer(db, event, (offer, params) => {
    const notice = {
      kind: "ownership-answer",
      params: { ...params, answer: offer.state, person: personName(db, offer.toId) },
      path: NOTICE_PATHS.people(offer.organizationId),
    } as const;
    if (offer.state !== "accepted" && offer.state !== "declined") return [];
    const told = offer.state === "accepted" ? [offer.fromId, offer.toId] : [offer.fromId];
    return told.map((personId) => tell({ kind: "person", personId }, notice));
  });
}

/** Owners hear who left; who was removed hears it themselves. */
export function membershipEnded(db: Reader, event: EventRow): Telling[] {
  const personId = parseId<"person">(String(event.payload.personId ?? ""));
  if (personId === undefined) return [];
  const isOwn = event.name === "organization.member-left";
  return ofFirm(db, event, (firm) => {
    const owners: Audience = { kind: "organization", organizationId: firm.id, roles: ["owner"] };
    return [
      tell(isOwn ? owners : { kind: "person", personId }, {
        kind: "membership-ended",
        params: {
          ...named("firm", firm.nameZh, firm.nameEn),
          answer: isOwn ? "left" : "removed",
          person: personName(db, personId),
        },
        path: isOwn ? NOTICE_PATHS.people(firm.id) : NOTICE_PATHS.desk(),
      }),
    ];
  });
}

/** The side that did not declare a link is asked whether it is so. */
export function linkDeclared(db: Reader, event: EventRow): Telling[] {
  return ofLink(db, event, (link, other) =>
    link.state === "ended" ? [] : linkTelling(db, link, other, { kind: "firm-link-declared" }),
  );
}

/** The side that declared a link hears the answer; of its end the other side hears. */
export function linkAnswered(db: Reader, event: EventRow): Telling[] {
  return ofLink(db, event, (link, other) => {
    if (event.name === "firm-link.ended") {
      return linkTelling(db, link, other, { kind: "firm-link-answered", answer: "ended" });
    }
    const answer = { kind: "firm-link-answered", answer: link.state, note: link.answerNote ?? "" } as const;
    return link.state === "ended" ? [] : linkTelling(db, link, link.declaredForId, answer);
  });
}

function linkTelling(
  db: Reader,
  link: FirmLinkRow,
  to: OrganizationId,
  said: {
    readonly kind: "firm-link-declared" | "firm-link-answered";
    readonly answer?: string;
    readonly note?: string;
  },
): Telling[] {
  const from = findOrganization(db, link.holderId === to ? link.heldId : link.holderId);
  if (from === undefined) return [];
  const { kind, ...params } = said;
  const audience: Audience = { kind: "organization", organizationId: to, roles: ["owner", "manager"] };
  return [
    tell(audience, {
      kind,
      params: {
        ...named("firm", from.nameZh, from.nameEn),
        linkTerm: `terms.firmLink.${link.kind}`,
        ...params,
      },
      path: NOTICE_PATHS.links(to),
    }),
  ];
}

function ofLink(
  db: Reader,
  event: EventRow,
  tellings: (link: FirmLinkRow, other: OrganizationId) => Telling[],
): Telling[] {
  const id = parseId<"firm_link">(event.subjectId);
  const link = id === undefined ? undefined : db.select().from(firmLinks).where(eq(firmLinks.id, id)).get();
  if (link === undefined) return [];
  return tellings(link, link.holderId === link.declaredForId ? link.heldId : link.holderId);
}

function ofOffer(
  db: Reader,
  event: EventRow,
  tellings: (offer: typeof ownershipOffers.$inferSelect, params: NoticeParams) => Telling[],
): Telling[] {
  return ofFirm(db, event, (firm) => {
    const id = parseId<"ownership_offer">(String(event.payload.offerId ?? ""));
    const offer =
      id === undefined ? undefined : db.select().from(ownershipOffers).where(eq(ownershipOffers.id, id)).get();
    return offer === undefined ? [] : tellings(offer, named("firm", firm.nameZh, firm.nameEn));
  });
}
