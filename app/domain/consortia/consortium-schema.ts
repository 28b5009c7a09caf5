import { z } from "zod";
import { ROOM_RIGHTS } from "../../../db/schema/consortia.ts";
import { type CallId, type ConsortiumId, type Id, type OrganizationId, parseId } from "../../kernel/ids.ts";
import { parsePercent } from "../../kernel/share.ts";
import { MOST_EVIDENCE, MOST_MEMBER_ROWS, MOST_MESSAGE, MOST_NAME, MOST_TASK } from "./consortium.ts";

/** A key in a form's field. */
export function keyField<Kind extends string>() {
  return z.string().transform((text, context): Id<Kind> => {
    const id = parseId<Kind>(text);
    if (id !== undefined) return id;
    context.addIssue({ code: "custom", message: "form.choice" });
    return z.NEVER;
  });
}

const version = z.coerce.number().int().min(0);
const name = z.string().trim().min(1).max(MOST_NAME);
const consortiumId = keyField<"consortium">();

export const inviteMemberCommand = z.object({
  id: keyField<"consortium_member">(),
  consortiumId,
  organizationId: keyField<"organization">(),
  message: z.string().trim().max(MOST_MESSAGE).default(""),
});

export const answerInvitationCommand = z.object({
  memberId: keyField<"consortium_member">(),
  answer: z.enum(["accept", "decline"]),
});

export const memberCommand = z.object({ memberId: keyField<"consortium_member">() });

/** `share` is typed in percent and becomes basis points, 0 to 10,000; empty means not agreed yet. */
const shareField = z.string().transform((text, context): number => {
  const points = parsePercent(text);
  if (points !== undefined) return points;
  context.addIssue({ code: "custom", message: "form.percent" });
  return z.NEVER;
});

export const setSharesCommand = z.object({
  consortiumId,
  version,
  members: z
    .array(
      z.object({
        memberId: keyField<"consortium_member">(),
        share: shareField.optional(),
        workShare: shareField.optional(),
        task: z.string().trim().max(MOST_TASK).default(""),
      }),
    )
    .min(1)
    .max(MOST_MEMBER_ROWS),
});

/** `strength`: 0 does not cover, 1 related, 2 partly, 3 meets. */
export const setCoverageCommand = z.object({
  consortiumId,
  version,
  cells: z
    .array(
      z.object({
        needId: keyField<"need">(),
        organizationId: keyField<"organization">(),
        strength: z.coerce.number().int().min(0).max(3),
      }),
    )
    .max(3_000),
});

/** How one member covers one need, and what shows it: a published product of its own, a word, or both. */
export const setEvidenceCommand = z.object({
  consortiumId,
  version,
  needId: keyField<"need">(),
  organizationId: keyField<"organization">(),
  strength: z.coerce.number().int().min(0).max(3),
  productId: keyField<"product">().optional(),
  evidence: z.string().trim().max(MOST_EVIDENCE).default(""),
});

/** What the people of a member may do in the room, and whether the lead shares the whole draft bid with them. */
export const setRightsCommand = z.object({
  memberId: keyField<"consortium_member">(),
  right: z.enum(ROOM_RIGHTS),
  hasWholeBid: z.preprocess((value) => value === "yes" || value === true, z.boolean()),
});

export const replaceMemberCommand = inviteMemberCommand.extend({ replacesId: keyField<"consortium_member">() });

/** One form for both: with `replacesId` the firm comes in the place of that member. */
export const inviteOrReplaceCommand = inviteMemberCommand
  .omit({ consortiumId: true })
  .extend({ replacesId: keyField<"consortium_member">().optional() });

export const answerLeadCommand = z.object({ consortiumId, answer: z.enum(["accept", "decline"]) });

export const renameConsortiumCommand = z.object({ consortiumId, version, name });

/** `id` is made when the form is shown, so that a second press opens nothing twice. */
export type OpenConsortiumCommand = {
  readonly id: ConsortiumId;
  readonly callId: CallId;
  readonly leadId: OrganizationId;
  readonly name: string;
};
export type InviteMemberCommand = z.output<typeof inviteMemberCommand>;
export type AnswerInvitationCommand = z.output<typeof answerInvitationCommand>;
export type MemberCommand = z.output<typeof memberCommand>;
export type SetSharesCommand = z.output<typeof setSharesCommand>;
export type SetCoverageCommand = z.output<typeof setCoverageCommand>;
export type SetEvidenceCommand = z.output<typeof setEvidenceCommand>;
export type SetRightsCommand = z.output<typeof setRightsCommand>;
export type ReplaceMemberCommand = z.output<typeof replaceMemberCommand>;
export type AnswerLeadCommand = z.output<typeof answerLeadCommand>;
export type RenameConsortiumCommand = z.output<typeof renameConsortiumCommand>;
export type DissolveConsortiumCommand = { readonly consortiumId: ConsortiumId };
