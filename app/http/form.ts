import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import { type Refusal, refusal } from "../kernel/refusal.ts";

/** What was typed, by field name as the form has it; a name may come several times. */
export type Typed = Readonly<Record<string, readonly string[]>>;

/** Refusals by field name; those of the whole form stand under the empty name. */
export type FormErrors = Readonly<Record<string, readonly Refusal[]>>;

/** A form that goes back to its page: what was typed and what is wrong with it. */
export type FormState = { readonly typed: Typed; readonly errors: FormErrors };

export type FormReading<Value> =
  | { readonly ok: true; readonly value: Value; readonly typed: Typed }
  | { readonly ok: false; readonly form: FormState };

/** Checks a form's fields against a command's schema. Names may be paths: `needs[0].titleZh`. */
export function readFields<Schema extends z.ZodType>(fields: FormData, schema: Schema): FormReading<z.output<Schema>> {
  const typed = typedIn(fields);
  const submission = parseWithZod(fields, {
    schema,
    formatError: (issues: z.core.$ZodIssue[]) => issues.map(refusalOf),
  });
  if (submission.status === "success") return { ok: true, value: submission.value, typed };
  const errors: Record<string, readonly Refusal[]> = {};
  for (const [name, refusals] of Object.entries(submission.error ?? {})) if (refusals) errors[name] = refusals;
  return { ok: false, form: { typed, errors } };
}

/** The state of a form whose act was refused: each refusal beside its field, or above the form. */
export function refusedForm(typed: Typed, refusals: readonly Refusal[]): FormState {
  const errors: Record<string, Refusal[]> = {};
  for (const one of refusals) {
    const name = one.field ?? "";
    errors[name] = [...(errors[name] ?? []), one];
  }
  return { typed, errors };
}

export function typedIn(fields: FormData): Typed {
  const typed: Record<string, string[]> = {};
  for (const [name, value] of fields) {
    if (typeof value !== "string" || !isFieldName(name) || /password/i.test(name)) continue;
    typed[name] = [...(typed[name] ?? []), value];
  }
  return typed;
}

/** Whether a name can be a field's: none of its parts is what every object has, as `constructor` and `__proto__`. */
export function isFieldName(name: string): boolean {
  return !name.split(/[.[\]]/).some((part) => part in Object.prototype);
}

function refusalOf(issue: z.core.$ZodIssue): Refusal {
  switch (issue.code) {
    case "too_big":
      return refusal(
        issue.origin === "string" ? "form.too-long" : issue.origin === "array" ? "form.too-many" : "form.too-big",
        {
          most: Number(issue.maximum),
        },
      );
    case "too_small":
      if (issue.origin === "string" && Number(issue.minimum) <= 1) return refusal("form.required");
      return refusal(
        issue.origin === "string" ? "form.too-short" : issue.origin === "array" ? "form.too-few" : "form.too-small",
        {
          least: Number(issue.minimum),
        },
      );
    case "invalid_type":
      return refusal(
        issue.input === undefined || issue.message.includes("undefined") ? "form.required" : "form.invalid",
      );
    case "invalid_value":
      return refusal("form.choice");
    case "invalid_format":
      return refusal(issue.format === "email" ? "form.email" : "form.invalid");
    case "custom":
      return refusal(issue.message.includes(".") && !issue.message.includes(" ") ? issue.message : "form.invalid");
    default:
      return refusal("form.invalid");
  }
}
