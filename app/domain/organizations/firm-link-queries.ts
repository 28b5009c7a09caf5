import { and, asc, desc, eq, inArray, ne, or } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Reader } from "../../../db/schema/database.ts";
import { type FirmLinkRow, firmLinks } from "../../../db/schema/firm-links.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import type { Id, OrganizationId } from "../../kernel/ids.ts";
import type { FirmLink } from "./firm-link.ts";

const MOST_LINKS = 500;
const MOST_FIRMS = 200;

const LINK = {
  id: firmLinks.id,
  kind: firmLinks.kind,
  holderId: firmLinks.holderId,
  heldId: firmLinks.heldId,
  share: firmLinks.share,
  state: firmLinks.state,
  declaredForId: firmLinks.declaredForId,
  declaredAt: firmLinks.declaredAt,
  note: firmLinks.note,
  answerNote: firmLinks.answerNote,
};

/** A link with the names of both sides. */
export type ListedLink = ReturnType<typeof listLinksOf>[number];

/** The links that have not ended of which both sides are among these firms, disputed ones with them. */
export function listLinksAmong(db: Reader, organizationIds: readonly OrganizationId[]): readonly FirmLink[] {
  const ids = [...new Set(organizationIds)].slice(0, MOST_FIRMS);
  if (ids.length < 2) return [];
  return db
    .select(LINK)
    .from(firmLinks)
    .where(and(inArray(firmLinks.holderId, ids), inArray(firmLinks.heldId, ids), ne(firmLinks.state, "ended")))
    .orderBy(asc(firmLinks.declaredAt), asc(firmLinks.id))
    .limit(MOST_LINKS)
    .all();
}

export function findLink(db: Reader, id: Id<"firm_link">): FirmLinkRow | undefined {
  return db.select().from(firmLinks).where(eq(firmLinks.id, id)).get();
}

/** Every link that a firm is a side of, the ended ones too, the latest first, with the names of both sides. */
export function listLinksOf(db: Reader, id: OrganizationId) {
  const holder = alias(organizations, "holder");
  const held = alias(organizations, "held");
  return db
    .select({
      link: firmLinks,
      holder: { nameZh: holder.nameZh, nameEn: holder.nameEn },
      held: { nameZh: held.nameZh, nameEn: held.nameEn },
    })
    .from(firmLinks)
    .innerJoin(holder, eq(holder.id, firmLinks.holderId))
    .innerJoin(held, eq(held.id, firmLinks.heldId))
    .where(or(eq(firmLinks.holderId, id), eq(firmLinks.heldId, id)))
    .orderBy(desc(firmLinks.declaredAt), desc(firmLinks.id))
    .limit(MOST_LINKS)
    .all();
}
