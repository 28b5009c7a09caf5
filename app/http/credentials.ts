import { hashPassword, verifyPassword } from "../adapters/password.ts";
import { changePassword } from "../domain/accounts/change-password.ts";
import { confirmAddress } from "../domain/accounts/confirm-address.ts";
import { countTry, type LimitedAct } from "../domain/accounts/count-try.ts";
import { findPerson, findPersonByEmail } from "../domain/accounts/person-queries.ts";
import { resetPassword } from "../domain/accounts/reset-password.ts";
import { signInByPassword } from "../domain/accounts/sign-in-by-password.ts";
import type { PersonId } from "../kernel/ids.ts";
import type { Result } from "../kernel/result.ts";
import { seeOther } from "./respond.ts";
import { startSession } from "./session.ts";
import { type PersonVisit, safePath, type Visit } from "./visit.ts";

type SignedIn = Result<{ readonly personId: PersonId }>;

/** Counts a try from this visit's address, and against the account when one is meant. */
export function countVisitTry(visit: Visit, act: LimitedAct, email: string | null): Result<Record<string, never>> {
  return countTry(visit.db, { act, email, address: visit.facts.address }, visit);
}

/** Signs in by password: counted first, then compared outside any transaction, then asked of the domain. */
export async function passwordSignIn(
  visit: Visit,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<SignedIn> {
  const counted = countVisitTry(visit, "sign-in", email);
  if (!counted.ok) return counted;
  const stored = findPersonByEmail(visit.db, email)?.passwordHash ?? null;
  const matches = await verifyPassword(password, stored);
  return signInByPassword(visit.db, { email, matchedHash: matches ? stored : null }, visit);
}

/** Confirms the address behind a mailed link, with the password chosen there, if one was. */
export async function confirmWithPassword(
  visit: Visit,
  { token, password }: { readonly token: string; readonly password: string | undefined },
): Promise<SignedIn> {
  const counted = countVisitTry(visit, "token", null);
  if (!counted.ok) return counted;
  const passwordHash = password === undefined ? null : await hashPassword(password);
  return confirmAddress(visit.db, { token, passwordHash }, visit);
}

/** Sets the password chosen behind a mailed link. */
export async function resetWithPassword(
  visit: Visit,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<SignedIn> {
  const counted = countVisitTry(visit, "token", null);
  if (!counted.ok) return counted;
  return resetPassword(visit.db, { token, passwordHash: await hashPassword(password) }, visit);
}

/** Sets a signed-in person's new password; whoever has one must know it. Other sessions end. */
export async function changeOwnPassword(
  visit: PersonVisit,
  { currentPassword, password }: { readonly currentPassword: string | undefined; readonly password: string },
): Promise<Result<Record<string, never>>> {
  const counted = countVisitTry(visit, "password", visit.actor.email);
  if (!counted.ok) return counted;
  const stored = findPerson(visit.db, visit.actor.personId)?.passwordHash ?? null;
  const matches = stored !== null && (await verifyPassword(currentPassword ?? "", stored));
  const passwordHash = await hashPassword(password);
  const keepSession = visit.facts.sessionHash;
  return changePassword(visit.db, { matchedHash: matches ? stored : null, passwordHash, keepSession }, visit);
}

/** Opens a session and goes on: to the page that was asked for, else to the person's desk. */
export async function welcome(visit: Visit, request: Request, personId: PersonId, next?: string): Promise<Response> {
  const response = seeOther(visit, safePath(next, "/account/desk"));
  const agent = request.headers.get("user-agent") ?? "";
  response.headers.append("Set-Cookie", await startSession(visit.world, personId, agent));
  return response;
}
