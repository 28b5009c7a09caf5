import type { Database } from "../../../db/schema/database.ts";
import { done, type Result } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { POLICY_DOMAINS } from "../policies/policy-domain.ts";
import type { BasicsFields } from "./call-schema.ts";
import { type CallEdit, type EditedCall, editCall } from "./edit-call.ts";

/** What it is about: title, text, domain with its article, place, duration. */
export function saveCallBasics(db: Database, command: CallEdit & BasicsFields, acting: Acting): Result<EditedCall> {
  const { callId, version, ...fields } = command;
  const article = fields.domain === null ? null : POLICY_DOMAINS[fields.domain];
  return editCall(db, { callId, version }, acting, () => done({ ...fields, article }));
}
