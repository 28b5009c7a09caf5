import { redirect } from "react-router";
import type { Refusal } from "../kernel/refusal.ts";
import type { Result } from "../kernel/result.ts";
import { doneFlash, type Flash, flashCookie, refusedFlash } from "./flash.ts";
import type { Visit } from "./visit.ts";

/** Goes on to another page after an act (303), with a sentence for it. */
export function seeOther(visit: Visit, path: string, flash?: Flash): Response {
  const headers = new Headers();
  if (flash !== undefined) headers.append("Set-Cookie", flashCookie(visit.world, flash));
  return redirect(path, { status: 303, headers });
}

/** For acts of one button: on to `path` either way, saying that it was done or why not. Wakes the outbox. */
export function actAnswer<Value>(visit: Visit, result: Result<Value>, path: string, doneCode: string): Response {
  visit.world.wake();
  return seeOther(visit, path, result.ok ? doneFlash(doneCode) : refusedFlash(result.refusal));
}

/** All refusals of a failed result. */
export function refusalsOf<Value>(result: Extract<Result<Value>, { ok: false }>): readonly Refusal[] {
  return [result.refusal, ...(result.more ?? [])];
}

/** The answer for what is not there or may not be seen: the same for both, so that nothing is told. */
export function notFound(): Response {
  return new Response(null, { status: 404 });
}

/** Unwraps what must be there for the page to exist. */
export function found<Value>(value: Value | undefined | null): Value {
  if (value === undefined || value === null) throw notFound();
  return value;
}
