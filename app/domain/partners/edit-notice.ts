import { eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { partnerNotices } from "../../../db/schema/partners.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { noticeVerb } from "./notice-verb.ts";
import type { EditNoticeCommand } from "./partner-schema.ts";
import { writeNeeds } from "./write-needs.ts";

/** Changes what a notice says; whose it is, its call and whether it seeks or offers stay. */
export function editNotice(db: Database, command: EditNoticeCommand, acting: Acting): Result<unknown> {
  const { noticeId, version, needIds, domain, qualification, place, ...said } = command;
  return noticeVerb(db, { noticeId, verb: "edit" }, acting, (tx, notice) => {
    if (notice.version !== version) return refused("partner.changed-meanwhile");
    if (notice.callId === null && domain === undefined) return refused("form.required", {}, "domain");
    tx.update(partnerNotices)
      .set({
        ...said,
        qualification: qualification ?? null,
        place: place ?? null,
        domain: notice.callId === null ? (domain ?? null) : notice.domain,
      })
      .where(eq(partnerNotices.id, noticeId))
      .run();
    writeNeeds(tx, noticeId, notice.callId, needIds);
    return done({});
  });
}
