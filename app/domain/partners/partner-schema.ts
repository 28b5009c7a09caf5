import { z } from "zod";
import { QUALIFICATION_KINDS } from "../../../db/schema/organizations.ts";
import { PARTNER_KINDS, PARTNER_ROLES } from "../../../db/schema/partners.ts";
import { LOCALES } from "../../kernel/locale.ts";
import { MOST_TASK } from "../consortia/consortium.ts";
import { inviteMemberCommand } from "../consortia/consortium-schema.ts";
import { idField, lineField, textField, versionField } from "../organizations/organization-schema.ts";
import { isPolicyDomain, type PolicyDomain } from "../policies/policy-domain.ts";
import {
  MOST_BODY,
  MOST_MESSAGE,
  MOST_NOTE,
  MOST_NOTICE_NEEDS,
  MOST_PLACE,
  MOST_REASON,
  MOST_REQUEST,
  MOST_TITLE,
} from "./partner-notice.ts";

const domainField = z.string().transform((text, context): PolicyDomain => {
  if (isPolicyDomain(text)) return text;
  context.addIssue({ code: "custom", message: "form.choice" });
  return z.NEVER;
});

const noticeFields = {
  role: z.enum(PARTNER_ROLES),
  qualification: z.enum(QUALIFICATION_KINDS).optional(),
  place: lineField(MOST_PLACE).optional(),
  title: lineField(MOST_TITLE),
  body: textField(MOST_BODY),
  needIds: z.array(idField<"need">()).max(MOST_NOTICE_NEEDS).default([]),
};

/** `callId` left out makes a standing notice, which then says its field of work. */
export const publishNoticeCommand = z.object({
  id: idField<"partner_notice">(),
  organizationId: idField<"organization">(),
  kind: z.enum(PARTNER_KINDS),
  callId: idField<"call">().optional(),
  domain: domainField.optional(),
  language: z.enum(LOCALES),
  ...noticeFields,
});

export const editNoticeCommand = z.object({
  noticeId: idField<"partner_notice">(),
  version: versionField,
  domain: domainField.optional(),
  ...noticeFields,
});

export const noticeCommand = z.object({ noticeId: idField<"partner_notice">() });

const message = textField(MOST_MESSAGE);

export const askFirmCommand = z.object({
  id: idField<"partner_message">(),
  noticeId: idField<"partner_notice">(),
  askerId: idField<"organization">(),
  message,
});

export const replyCommand = z.object({
  id: idField<"partner_message">(),
  threadId: idField<"partner_thread">(),
  message,
});

export const threadCommand = z.object({ threadId: idField<"partner_thread">() });

export const reportThreadCommand = z.object({ threadId: idField<"partner_thread">(), reason: textField(MOST_REASON) });

export const settleReportCommand = z.object({ reportId: idField<"partner_report">() });

export const requestToJoinCommand = z.object({
  id: idField<"join_request">(),
  noticeId: idField<"partner_notice">(),
  organizationId: idField<"organization">(),
  message: textField(MOST_REQUEST),
});

/** `note` is the word that a refusal needs. */
export const answerJoinRequestCommand = z.object({
  requestId: idField<"join_request">(),
  answer: z.enum(["accept", "decline"]),
  note: textField(MOST_NOTE).optional(),
});

export const joinRequestCommand = z.object({ requestId: idField<"join_request">() });

/** The invitation of a consortium's lead, with the task that the firm would take. */
export const inviteForNeedCommand = inviteMemberCommand.extend({ task: z.string().trim().max(MOST_TASK).default("") });

export type PublishNoticeCommand = z.output<typeof publishNoticeCommand>;
export type EditNoticeCommand = z.output<typeof editNoticeCommand>;
export type NoticeCommand = z.output<typeof noticeCommand>;
export type AskFirmCommand = z.output<typeof askFirmCommand>;
export type ReplyCommand = z.output<typeof replyCommand>;
export type ThreadCommand = z.output<typeof threadCommand>;
export type ReportThreadCommand = z.output<typeof reportThreadCommand>;
export type SettleReportCommand = z.output<typeof settleReportCommand>;
export type RequestToJoinCommand = z.output<typeof requestToJoinCommand>;
export type AnswerJoinRequestCommand = z.output<typeof answerJoinRequestCommand>;
export type InviteForNeedCommand = z.output<typeof inviteForNeedCommand>;
export type JoinRequestCommand = z.output<typeof joinRequestCommand>;
