import { createHash } from "node:crypto";
import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from "lucia";
import { endAllSessions, endExpiredSessions, endSession } from "../domain/accounts/end-session.ts";
import { saveSession } from "../domain/accounts/save-session.ts";
import { findSession } from "../domain/accounts/session-queries.ts";
import { touchSession } from "../domain/accounts/touch-session.ts";
import { type PersonId, parseId, toId } from "../kernel/ids.ts";
import { DAY } from "../kernel/instant.ts";
import { cookieIn, setCookie } from "./cookies.ts";
import type { World } from "./world.ts";

const COOKIE = "jiebang_session";
const LIFETIME_DAYS = 30;
const LIFETIME_MS = LIFETIME_DAYS * DAY;

/**
 * The only file that knows lucia, which its author has frozen: what it does for us is pinned by a contract test,
 * so that it can be replaced in a day. The database sees nothing but the SHA-256 of a session's id.
 */
export async function startSession(world: World, personId: PersonId, userAgent: string): Promise<string> {
  const session = await luciaFor(world, userAgent).createSession(personId, {});
  return setCookie(world.config, COOKIE, session.id, LIFETIME_DAYS * 86_400);
}

export type LiveSession = {
  readonly personId: PersonId;
  readonly idHash: string;
  readonly renewed: string | undefined;
};

/** The session that a request brings, if it is live; `renewed` is a cookie line when its life was extended. */
export async function readSession(world: World, request: Request): Promise<LiveSession | undefined> {
  const id = cookieIn(request, COOKIE);
  if (id === undefined || id.length > 100) return undefined;
  const { session } = await luciaFor(world, request.headers.get("user-agent") ?? "").validateSession(id);
  const personId = parseId<"person">(session?.userId);
  if (session === null || personId === undefined) return undefined;
  const renewed = session.fresh ? setCookie(world.config, COOKIE, id, LIFETIME_DAYS * 86_400) : undefined;
  return { personId, idHash: hashOf(id), renewed };
}

/** The cookie line that forgets the session in the browser. */
export function clearedSession(world: World): string {
  return setCookie(world.config, COOKIE, "", 0);
}

function luciaFor(world: World, userAgent: string): Lucia {
  return new Lucia(adapterFor(world, userAgent), { sessionExpiresIn: new TimeSpan(LIFETIME_DAYS, "d") });
}

/** Lives are counted by the world's clock: lucia would count by the machine's. */
function adapterFor(world: World, userAgent: string): Adapter {
  const { db, now } = world;
  return {
    async getSessionAndUser(id): Promise<[DatabaseSession | null, DatabaseUser | null]> {
      const found = findSession(db, hashOf(id), now());
      if (found === undefined) return [null, null];
      const user = { id: found.personId, attributes: {} };
      return [{ id, userId: found.personId, expiresAt: new Date(found.expiresAt), attributes: {} }, user];
    },
    async getUserSessions() {
      return [];
    },
    async setSession(session) {
      const personId = toId<"person">(session.userId);
      saveSession(db, { idHash: hashOf(session.id), personId, expiresAt: now() + LIFETIME_MS, userAgent }, now());
    },
    async updateSessionExpiration(id) {
      touchSession(db, hashOf(id), now() + LIFETIME_MS, now());
    },
    async deleteSession(id) {
      const found = findSession(db, hashOf(id), 0);
      if (found !== undefined) endSession(db, hashOf(id), found.personId);
    },
    async deleteUserSessions(userId) {
      endAllSessions(db, toId<"person">(userId));
    },
    async deleteExpiredSessions() {
      endExpiredSessions(db, now());
    },
  };
}

function hashOf(id: string): string {
  return createHash("sha256").update(id).digest("hex");
}
