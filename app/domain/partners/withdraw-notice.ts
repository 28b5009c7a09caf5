import type { Database } from "../../../db/schema/database.ts";
import { done, type Result } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { noticeVerb } from "./notice-verb.ts";
import type { NoticeCommand } from "./partner-schema.ts";

/** Takes a notice off the list for good; its conversations go on. */
export function withdrawNotice(db: Database, { noticeId }: NoticeCommand, acting: Acting): Result<unknown> {
  return noticeVerb(db, { noticeId, verb: "withdraw" }, acting, () => done({ state: "withdrawn" as const }));
}
