import { refusal as makeRefusal, type Refusal } from "./refusal.ts";

/** What a verb returns: its outcome, or a refusal. Nothing is thrown for what a person can cause. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal; readonly more?: readonly Refusal[] };

export function done<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function refused(
  code: string,
  params: Readonly<Record<string, string | number>> = {},
  field?: string,
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: makeRefusal(code, params, field) };
}

/** Refuses for several reasons at once, the first of them the headline; `reasons` must not be empty. */
export function refusedFor(reasons: readonly Refusal[]): {
  readonly ok: false;
  readonly refusal: Refusal;
  readonly more: readonly Refusal[];
} {
  const [first, ...more] = reasons;
  if (first === undefined) throw new Error("refusedFor needs a reason");
  return { ok: false, refusal: first, more };
}
