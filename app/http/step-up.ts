import { verifyPassword } from "../adapters/password.ts";
import { confirmStepUp } from "../domain/accounts/confirm-step-up.ts";
import { findPerson } from "../domain/accounts/person-queries.ts";
import { requestStepUpCode } from "../domain/accounts/request-step-up-code.ts";
import { codeUntil, hasStepUp } from "../domain/accounts/step-up-queries.ts";
import { done, type Result, refused } from "../kernel/result.ts";
import { countVisitTry } from "./credentials.ts";
import type { PersonVisit } from "./visit.ts";

/** What a page asks for before an act that binds: nothing, the password, or a code, with its end once one is out. */
export type StepUpAsk = { readonly asks: "nothing" | "password" | "code"; readonly codeUntil: number | null };

export function stepUpAsk({ db, actor, facts, now }: PersonVisit): StepUpAsk {
  if (hasStepUp(db, facts.sessionHash, actor.personId, now)) return { asks: "nothing", codeUntil: null };
  const asks = findPerson(db, actor.personId)?.passwordHash == null ? "code" : "password";
  return { asks, codeUntil: codeUntil(db, facts.sessionHash, now) ?? null };
}

/** Confirms with what the form brought, unless this was done within ten minutes. Counted first, compared outside any transaction. */
export async function stepUp(
  visit: PersonVisit,
  { password, code }: { readonly password: string; readonly code: string },
): Promise<Result<Record<string, never>>> {
  const { db, actor, facts, now } = visit;
  const { sessionHash } = facts;
  if (hasStepUp(db, sessionHash, actor.personId, now)) return done({});
  if (sessionHash === undefined) return refused("account.step-up-needed");
  const stored = findPerson(db, actor.personId)?.passwordHash ?? null;
  if (stored === null && code.trim() === "") return refused("form.required", {}, "code");
  if (stored !== null && password === "") return refused("form.required", {}, "password");
  const counted = countVisitTry(visit, "step-up", actor.email);
  if (!counted.ok) return counted;
  if (stored === null) return confirmStepUp(db, { sessionHash, proof: { kind: "code", code } }, visit);
  const matches = await verifyPassword(password, stored);
  return confirmStepUp(db, { sessionHash, proof: { kind: "password", matchedHash: matches ? stored : null } }, visit);
}

/** Mails a code; `path` is where it is typed in. Counted like every mail that somebody can ask for. */
export function mailStepUpCode(visit: PersonVisit, path: string): Result<Record<string, never>> {
  const counted = countVisitTry(visit, "mail", visit.actor.email);
  if (!counted.ok) return counted;
  const { sessionHash } = visit.facts;
  if (sessionHash === undefined) return refused("access.not-yours");
  return requestStepUpCode(visit.db, { sessionHash, path }, visit);
}
