import { z } from "zod";
import { MEMBERSHIP_ROLES, ORGANIZATION_KINDS } from "../../../db/schema/organizations.ts";
import { type Id, parseId } from "../../kernel/ids.ts";
import { instantInBeijing } from "../../kernel/instant.ts";
import { parseWan } from "../../kernel/money.ts";
import { cleanLine, cleanText, isPlainName, isVisible } from "../../kernel/readable-text.ts";
import { emailField } from "../accounts/account-schema.ts";
import { readIndustryCode } from "./industry-code.ts";
import { readLei } from "./lei.ts";

/** A name or a short fact: one visible line. */
export const lineField = (most: number) =>
  z.string().transform(cleanLine).pipe(z.string().min(1).max(most).refine(isPlainName, "form.characters"));

/** Text of several lines. */
export const textField = (most: number) =>
  z.string().transform(cleanText).pipe(z.string().min(1).max(most).refine(isVisible, "form.characters"));

export const idField = <Kind extends string>() =>
  z.string().transform((text, context): Id<Kind> => {
    const id = parseId<Kind>(text);
    if (id !== undefined) return id;
    context.addIssue({ code: "custom", message: "form.invalid" });
    return z.NEVER;
  });

export const moneyField = z.string().transform((text, context) => {
  const fen = parseWan(text);
  if (fen !== undefined) return fen;
  context.addIssue({ code: "custom", message: "form.money" });
  return z.NEVER;
});

const countField = (most: number) =>
  z
    .string()
    .transform((text) => text.normalize("NFKC").replaceAll(",", "").trim())
    .pipe(
      z
        .string()
        .regex(/^\d{1,9}$/)
        .transform(Number)
        .pipe(z.number().max(most)),
    );

/** A civil date. */
export const dayField = z.string().refine((text) => instantInBeijing(text) !== undefined, "form.moment");

export const versionField = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

/** A code that its own reader knows; `refusal` is what is said of one that it does not. */
const codeField = (most: number, read: (text: string) => string | undefined, refusal: string) =>
  z
    .string()
    .max(most)
    .transform((text, context) => {
      const code = read(text);
      if (code !== undefined) return code;
      context.addIssue({ code: "custom", message: refusal });
      return z.NEVER;
    });

/** Nine digits; D&B publishes no check for them. */
function readDuns(text: string): string | undefined {
  const duns = text.normalize("NFKC").replace(/[\s-]/g, "");
  return /^\d{9}$/.test(duns) ? duns : undefined;
}

const yesNo = z.enum(["yes", "no"]).transform((answer) => answer === "yes");

/** What an organisation is: checked by officials. `uscc` is as typed; the verb reads it. */
const identityFields = {
  kind: z.enum(ORGANIZATION_KINDS),
  nameZh: lineField(120),
  nameEn: lineField(200).optional(),
  country: z
    .string()
    .transform((text) => text.trim().toUpperCase())
    .pipe(z.string().regex(/^[A-Z]{2}$/)),
  uscc: z.string().max(60).optional(),
  registryNumber: lineField(60).optional(),
  lei: codeField(60, readLei, "organization.lei").optional(),
  legalRepresentative: lineField(80).optional(),
  isLocal: yesNo,
};

export const registerOrganizationCommand = z.object({
  id: idField<"organization">(),
  ...identityFields,
  city: lineField(60).optional(),
});

export const editOrganizationCommand = z.object({
  organizationId: idField<"organization">(),
  version: versionField,
  ...identityFields,
  city: lineField(60).optional(),
  place: lineField(120).optional(),
  introZh: textField(4_000).optional(),
  introEn: textField(8_000).optional(),
  website: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .optional(),
  contactEmail: emailField.optional(),
  duns: codeField(20, readDuns, "organization.duns").optional(),
  agentName: lineField(120).optional(),
  agentContact: lineField(200).optional(),
  industry: codeField(20, readIndustryCode, "organization.industry").optional(),
  staffCount: countField(10_000_000).optional(),
  revenue: moneyField.optional(),
  assets: moneyField.optional(),
});

export const leaveOrganizationCommand = z.object({ organizationId: idField<"organization">() });

export const inviteMemberCommand = z.object({
  id: idField<"organization_invitation">(),
  organizationId: idField<"organization">(),
  email: emailField,
  role: z.enum(MEMBERSHIP_ROLES),
});

export const revokeInvitationCommand = z.object({
  organizationId: idField<"organization">(),
  invitationId: idField<"organization_invitation">(),
});

/** By the mailed link's token, or by the invitation's id for the person whose address was invited. */
export const answerInvitationCommand = z.object({
  token: z.string().min(1).max(100).optional(),
  invitationId: idField<"organization_invitation">().optional(),
  answer: z.enum(["accepted", "declined"]),
});

export const memberCommand = z.object({ organizationId: idField<"organization">(), personId: idField<"person">() });

export const changeRoleCommand = memberCommand.extend({ role: z.enum(MEMBERSHIP_ROLES) });

export type RegisterOrganizationCommand = z.output<typeof registerOrganizationCommand>;
export type EditOrganizationCommand = z.output<typeof editOrganizationCommand>;
export type InviteMemberCommand = z.output<typeof inviteMemberCommand>;
export type RevokeInvitationCommand = z.output<typeof revokeInvitationCommand>;
export type AnswerInvitationCommand = z.output<typeof answerInvitationCommand>;
export type MemberCommand = z.output<typeof memberCommand>;
export type ChangeRoleCommand = z.output<typeof changeRoleCommand>;
