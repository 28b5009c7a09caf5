import { and, eq, gt, isNull } from "drizzle-orm";
import { oneTimeLinks, type PersonRow } from "../../../db/schema/accounts.ts";
import type { Reader, Transaction } from "../../../db/schema/database.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { MINUTE } from "../../kernel/instant.ts";
import { hashToken, LINK_LIFETIME, type LinkPurpose, newToken } from "./one-time-token.ts";
import { findPerson } from "./person-queries.ts";

/** Asked again within this time, no second mail goes out: a double press is one wish. */
const REPEAT_WITHIN = MINUTE;

/** Makes a link's secret and keeps its hash; undefined when one was made a moment ago. */
export function issueLink(
  tx: Transaction,
  link: { readonly personId: PersonId; readonly purpose: LinkPurpose },
  now: number,
): string | undefined {
  const recent = tx
    .select()
    .from(oneTimeLinks)
    .where(and(openLinks(link.personId, link.purpose), gt(oneTimeLinks.createdAt, now - REPEAT_WITHIN)))
    .get();
  return recent === undefined ? keepLink(tx, link, LINK_LIFETIME[link.purpose], now) : undefined;
}

/** Makes a link's secret that lasts `lifetime` milliseconds. */
export function keepLink(
  tx: Transaction,
  { personId, purpose }: { readonly personId: PersonId; readonly purpose: LinkPurpose },
  lifetime: number,
  now: number,
): string {
  const { token, tokenHash } = newToken();
  tx.insert(oneTimeLinks)
    .values({ tokenHash, purpose, personId, createdAt: now, expiresAt: now + lifetime })
    .run();
  return token;
}

/** Whose link this is, if it may still be used. Reading it uses nothing up: mail scanners open links too. */
export function findLinkOwner(db: Reader, token: string, purpose: LinkPurpose, now: number): PersonRow | undefined {
  const link = db
    .select()
    .from(oneTimeLinks)
    .where(
      and(
        eq(oneTimeLinks.tokenHash, hashToken(token)),
        eq(oneTimeLinks.purpose, purpose),
        isNull(oneTimeLinks.usedAt),
        gt(oneTimeLinks.expiresAt, now),
      ),
    )
    .get();
  return link === undefined ? undefined : findPerson(db, link.personId);
}

/** Uses a link up, and with it every other of its purpose; whose it was, or undefined when it opens nothing. */
export function spendLink(tx: Transaction, token: string, purpose: LinkPurpose, now: number): PersonRow | undefined {
  const owner = findLinkOwner(tx, token, purpose, now);
  if (owner === undefined) return undefined;
  tx.update(oneTimeLinks).set({ usedAt: now }).where(openLinks(owner.id, purpose)).run();
  return owner;
}

function openLinks(personId: PersonId, purpose: LinkPurpose) {
  return and(eq(oneTimeLinks.personId, personId), eq(oneTimeLinks.purpose, purpose), isNull(oneTimeLinks.usedAt));
}
