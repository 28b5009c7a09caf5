import type { Database } from "../../../db/schema/database.ts";
import { done, type Result } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { type Amounts, sumOfParts } from "./call.ts";
import type { MoneyFields } from "./call-schema.ts";
import { type CallEdit, type EditedCall, editCall } from "./edit-call.ts";

/**
 * Type of investment, amounts, digital or not. With parts and no total the total is their sum; with a total, parts
 * left empty are nothing. Whether they add up is asked when the call is submitted.
 */
export function saveCallMoney(db: Database, command: CallEdit & MoneyFields, acting: Acting): Result<EditedCall> {
  const { callId, version, ...fields } = command;
  return editCall(db, { callId, version }, acting, () => done({ ...fields, ...filled(fields) }));
}

function filled(fields: Amounts): Amounts {
  const { total, fiscal, platform, social } = fields;
  const hasParts = fiscal !== null || platform !== null || social !== null;
  if (!hasParts) return { total, fiscal, platform, social };
  return {
    total: total ?? sumOfParts(fields),
    fiscal: fiscal ?? 0,
    platform: platform ?? 0,
    social: social ?? 0,
  };
}
