/** Why an act was not done: a code for the catalogues, its parameters, and the field it belongs to, if one. */
export type Refusal = {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly field?: string;
};

/** Builds a refusal. `code` reads `noun.reason`, e.g. `bid.deadline-passed`; its sentence stands in `i18n/<lang>/refusals.ts`. */
export function refusal(code: string, params: Readonly<Record<string, string | number>> = {}, field?: string): Refusal {
  return field === undefined ? { code, params } : { code, params, field };
}

/** The answer of a policy: yes, or no with the reason. */
export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly refusal: Refusal };

export const ALLOWED: Decision = { allowed: true };

export function denied(code: string, params: Readonly<Record<string, string | number>> = {}, field?: string): Decision {
  return { allowed: false, refusal: refusal(code, params, field) };
}
