import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { noticeVerb } from "./notice-verb.ts";
import { isRenewable, NOTICE_TERM } from "./partner-notice.ts";
import type { NoticeCommand } from "./partner-schema.ts";

/** Another ninety days from now for a standing notice that is near its end or past it. */
export function renewNotice(db: Database, { noticeId }: NoticeCommand, acting: Acting): Result<unknown> {
  return noticeVerb(db, { noticeId, verb: "renew" }, acting, (_, notice) =>
    isRenewable(notice, acting.now)
      ? done({ expiresAt: acting.now + NOTICE_TERM, remindedAt: null })
      : refused("partner.not-renewable"),
  );
}
