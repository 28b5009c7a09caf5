import type { Refusal } from "../kernel/refusal.ts";
import { type FormState, refusedForm, type Typed } from "./form.ts";

/** A refused form of an organisation's identity: a code that was read as another stands in its field as it was read. */
export function identityForm(typed: Typed, refusals: readonly Refusal[]): FormState {
  const readAs = refusals.find((one) => one.code === "organization.uscc-read-as")?.params.uscc;
  return refusedForm(readAs === undefined ? typed : { ...typed, uscc: [String(readAs)] }, refusals);
}
