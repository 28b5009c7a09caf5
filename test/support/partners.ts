import type { PublishNoticeCommand } from "../../app/domain/partners/partner-schema.ts";
import { publishNotice } from "../../app/domain/partners/publish-notice.ts";
import { requestToJoin } from "../../app/domain/partners/request-to-join.ts";
import { type Id, newId } from "../../app/kernel/ids.ts";
import { type Market, NOON, outcomeOf } from "./market.ts";

type Firm = ReturnType<Market["firm"]>;

/** A command for a notice of a firm: for the market's call, unless `callId` says otherwise. */
export function noticeOf(at: Market, firm: Firm, set: Partial<PublishNoticeCommand> = {}): PublishNoticeCommand {
  return {
    id: newId<"partner_notice">(NOON),
    organizationId: firm.id,
    kind: "seek",
    callId: at.callId,
    language: "zh",
    role: "member",
    title: "寻求车位检测单位",
    body: "承担车位检测与数据接入。",
    needIds: [],
    ...set,
  };
}

export function publish(at: Market, firm: Firm, set: Partial<PublishNoticeCommand> = {}): Id<"partner_notice"> {
  return outcomeOf(publishNotice(at.db, noticeOf(at, firm, set), { actor: firm.owner, now: NOON })).noticeId;
}

export function ask(at: Market, firm: Firm, noticeId: Id<"partner_notice">, now = NOON) {
  const command = { id: newId<"join_request">(now), noticeId, organizationId: firm.id, message: "可承担检测。" };
  return requestToJoin(at.db, command, { actor: firm.owner, now });
}
