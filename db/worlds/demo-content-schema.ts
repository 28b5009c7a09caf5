import { z } from "zod";
import { isPolicyDomain } from "../../app/domain/policies/policy-domain.ts";
import { parseFigure } from "../../app/kernel/figure.ts";
import { parseWan } from "../../app/kernel/money.ts";
import { parsePercent } from "../../app/kernel/share.ts";
import { BID_STATES } from "../schema/bids.ts";
import { CALL_KINDS, CALL_STATES, COMPARATORS, LEAD_KINDS, NEED_KINDS } from "../schema/calls.ts";
import { MEMBER_STATES } from "../schema/consortia.ts";
import { FOLLOW_KINDS } from "../schema/notifications.ts";
import { ORGANIZATION_KINDS, QUALIFICATION_KINDS, VERIFICATION_STATES } from "../schema/organizations.ts";
import { PARTNER_KINDS, PARTNER_ROLES } from "../schema/partners.ts";
import { FIGURE_BOUNDS, FIGURE_TYPES, MATURITIES, PRODUCT_STATES } from "../schema/products.ts";
import { FOUND_KINDS, FREQUENCIES } from "../schema/saved-searches.ts";
import { INVESTMENT_TYPES, STAGES } from "../schema/scenarios.ts";

const key = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/);
const text = z.string().trim().min(1);
const wan = z.string().refine((value) => parseWan(value) !== undefined, "an amount in 万元");
const figure = z.string().refine((value) => parseFigure(value) !== undefined, "a decimal with at most three places");
const percent = z.string().refine((value) => parsePercent(value) !== undefined, "a percentage");
const domain = z.string().refine(isPolicyDomain, "a domain of the policy");
const email = z.email();

export const bureauSchema = z.strictObject({
  key,
  kind: z.enum(["bureau", "platform"]),
  nameZh: text,
  nameEn: text,
  introZh: text,
  introEn: text,
  contactEmail: email,
});

/** `organization` and `duty` of officials, `organization` of owners; evaluators and the like stand alone. */
export const personSchema = z.strictObject({
  key,
  email,
  name: text,
  locale: z.enum(["zh", "en"]),
  role: z.enum(["official", "owner", "evaluator", "council", "auditor", "administrator"]),
  organization: key.optional(),
  duty: z.enum(["author", "approver"]).optional(),
});

/** `{year}` in a number stands for the year in which its validity began. */
const qualificationSchema = z.strictObject({
  kind: z.enum(QUALIFICATION_KINDS),
  number: text,
  validFromMonthsAgo: z.int().min(0),
  expiresInMonths: z.int(),
});

export const firmSchema = z.strictObject({
  key,
  kind: z.enum(ORGANIZATION_KINDS),
  nameZh: text,
  nameEn: text.optional(),
  country: z.string().regex(/^[A-Z]{2}$/),
  uscc: z.string().length(18).optional(),
  registryNumber: text.optional(),
  lei: z.string().length(20).optional(),
  agentName: text.optional(),
  agentContact: text.optional(),
  city: text,
  place: text,
  isLocal: z.boolean(),
  introZh: text,
  introEn: text.optional(),
  industry: z.string().regex(/^[A-T]\d{2}$/),
  staffCount: z.int().positive(),
  revenueWan: wan.optional(),
  assetsWan: wan.optional(),
  website: z.url(),
  contactEmail: email,
  verification: z.enum(VERIFICATION_STATES),
  verificationReason: text.optional(),
  qualifications: z.array(qualificationSchema),
});

const needSchema = z.strictObject({
  key,
  kind: z.enum(NEED_KINDS),
  workPackage: text.optional(),
  titleZh: text,
  titleEn: text.optional(),
  detailZh: text.optional(),
  detailEn: text.optional(),
  figureType: z.enum(FIGURE_TYPES),
  comparator: z.enum(COMPARATORS).optional(),
  threshold: figure.optional(),
  unit: text.optional(),
  evidence: text.optional(),
  weight: z.int().positive(),
});

const criterionSchema = z.strictObject({
  key,
  titleZh: text,
  titleEn: text.optional(),
  weight: z.int().positive(),
  leastScorePercent: percent.optional(),
  guidance: text.optional(),
});

/** Hours are counted from the moment at which the world is loaded; a negative deadline has passed. */
const callSchema = z.strictObject({
  key,
  kind: z.enum(CALL_KINDS),
  state: z.enum(CALL_STATES),
  stateNote: text.optional(),
  titleZh: text,
  titleEn: text.optional(),
  bodyZh: text,
  bodyEn: text.optional(),
  durationMonths: z.int().positive().optional(),
  deadlineInHours: z.int().optional(),
  publishedHoursAgo: z.int().optional(),
  consortium: z.strictObject({
    accepts: z.boolean(),
    leadKind: z.enum(LEAD_KINDS),
    leastLocalSmeSharePercent: percent.optional(),
    mostMembers: z.int().min(2).optional(),
  }),
  needs: z.array(needSchema).min(1),
  criteria: z.array(criterionSchema).min(1),
});

export const scenarioSchema = z.strictObject({
  key,
  titleZh: text,
  titleEn: text.optional(),
  bodyZh: text,
  bodyEn: text.optional(),
  domain,
  article: z.int().min(5).max(22),
  bureau: key,
  coBureaus: z.array(key),
  city: text,
  place: text,
  investmentType: z.enum(INVESTMENT_TYPES).optional(),
  isDigital: z.boolean(),
  stage: z.enum(STAGES),
  /** Null when the amount is to be negotiated (面议). */
  amounts: z.strictObject({ totalWan: wan, fiscalWan: wan, platformWan: wan, socialWan: wan }).nullable(),
  call: callSchema,
});

export const technologySchema = z.strictObject({ key: z.string().regex(/^[a-z0-9_]+$/), zh: text, en: text });

const capabilitySchema = z.strictObject({
  name: text,
  figureType: z.enum(FIGURE_TYPES),
  bound: z.enum(FIGURE_BOUNDS).optional(),
  figure: figure.optional(),
  figureHigh: figure.optional(),
  unit: text.optional(),
  detail: text.optional(),
  evidence: text.optional(),
  evidenceOn: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
});

const caseSchema = z.strictObject({
  customer: text,
  year: z.int(),
  month: z.int().min(1).max(12).optional(),
  size: text.optional(),
  summary: text,
  evidence: text.optional(),
});

export const productSchema = z.strictObject({
  key,
  firm: key,
  nameZh: text,
  nameEn: text.optional(),
  bodyZh: text,
  bodyEn: text.optional(),
  domains: z.array(domain).min(1),
  technologies: z.array(text).min(1),
  maturity: z.enum(MATURITIES),
  state: z.enum(PRODUCT_STATES),
  capabilities: z.array(capabilitySchema).min(1),
  cases: z.array(caseSchema),
  code: text.optional(),
  uses: text.optional(),
  certificates: text.optional(),
  intellectualProperty: text.optional(),
  delivery: text.optional(),
  interfaces: text.optional(),
  acceptsConsortium: z.boolean().optional(),
  priceLowWan: wan.optional(),
  priceHighWan: wan.optional(),
});

const memberSchema = z.strictObject({
  firm: key,
  state: z.enum(MEMBER_STATES),
  sharePercent: percent.optional(),
  workPercent: percent.optional(),
  task: text.optional(),
  message: text.optional(),
  covers: z.array(
    z.strictObject({
      need: key,
      strength: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      product: key.optional(),
      evidence: text.optional(),
    }),
  ),
});

/** The lead is the first of the members. */
export const consortiumSchema = z.strictObject({
  key,
  call: key,
  lead: key,
  name: text,
  formedHoursAgo: z.int().positive(),
  members: z.array(memberSchema).min(1),
  tasks: z
    .array(z.strictObject({ firm: key, title: text, dueInDays: z.int(), isDone: z.boolean().optional() }))
    .optional(),
  /** `about`: the agreement or a need of the call. */
  talk: z.array(z.strictObject({ firm: key, about: key, text })).optional(),
});

export const bidSchema = z.strictObject({
  key,
  call: key,
  lead: key,
  consortium: key.optional(),
  state: z.enum(BID_STATES),
  summary: text,
  priceWan: wan.optional(),
  ownFundsWan: wan.optional(),
  durationMonths: z.int().positive().optional(),
  writtenHoursAgo: z.int().positive(),
  answers: z.array(z.strictObject({ to: key, text, figure: figure.optional() })),
});

/** For one `call` and some of its needs, or standing in a `domain`. */
export const partnerSchema = z.strictObject({
  key,
  firm: key,
  kind: z.enum(PARTNER_KINDS),
  call: key.optional(),
  needs: z.array(key).default([]),
  role: z.enum(PARTNER_ROLES),
  domain: domain.optional(),
  qualification: z.enum(QUALIFICATION_KINDS).optional(),
  place: text.optional(),
  language: z.enum(["zh", "en"]),
  title: text,
  body: text,
  daysAgo: z.int().positive(),
});

/** A firm asks to join upon a notice. */
export const joiningSchema = z.strictObject({
  key,
  notice: key,
  firm: key,
  message: text,
  hoursAgo: z.int().positive(),
});

/** What a firm and the firm of a notice wrote to each other, in order. */
export const talkSchema = z.strictObject({
  notice: key,
  asker: key,
  messages: z.array(z.strictObject({ from: key, text, hoursAgo: z.int().positive() })).min(1),
});

/** A text that a firm keeps in its answer library. */
export const snippetSchema = z.strictObject({
  key,
  firm: key,
  topic: text,
  title: text,
  text,
  daysAgo: z.int().positive(),
});

/** `subject` is the key of a bureau or firm, a scenario, or a call. */
/** A search that a person saved; `query` as the list page's address has it. */
export const searchSchema = z.strictObject({
  person: key,
  kind: z.enum(FOUND_KINDS),
  name: z.string().max(60),
  query: z.string(),
  frequency: z.enum(FREQUENCIES),
  daysAgo: z.int().positive(),
});

export const followSchema = z.strictObject({
  person: key,
  kind: z.enum(FOLLOW_KINDS),
  subject: key,
  daysAgo: z.int().positive(),
});
