import type { Database } from "../../../db/schema/database.ts";
import { done, type Result } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import type { RulesFields } from "./call-schema.ts";
import { type CallEdit, type EditedCall, editCall } from "./edit-call.ts";

/** Who may answer and in which company. Rules about consortia mean nothing where none are taken. */
export function saveCallRules(db: Database, command: CallEdit & RulesFields, acting: Acting): Result<EditedCall> {
  const { callId, version, ...rules } = command;
  const coherent = rules.acceptsConsortium ? rules : { ...rules, leastLocalSmeShare: null, mostMembers: null };
  return editCall(db, { callId, version }, acting, () => done(coherent));
}
