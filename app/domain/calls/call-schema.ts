import { z } from "zod";
import { CALL_KINDS, COMPARATORS, LEAD_KINDS, NEED_KINDS } from "../../../db/schema/calls.ts";
import { FIGURE_TYPES } from "../../../db/schema/products.ts";
import { INVESTMENT_TYPES } from "../scenarios/scenario.ts";
import { domainField, MOST_BODY, MOST_TITLE } from "../scenarios/scenario-schema.ts";
import {
  figureField,
  flagField,
  momentField,
  optionalText,
  percentField,
  textField,
  wanField,
  wholeField,
} from "../scenarios/typed-fields.ts";
import { MOST_CRITERIA, MOST_NEEDS } from "./call.ts";

/** Every edit names the version that the writer saw. */
const version = z.coerce.number().int().min(0);
const note = z.string().trim().min(2).max(500);
const key = z.string().length(26);

const orNull = <Schema extends z.ZodType>(schema: Schema) => schema.optional().transform((value) => value ?? null);

/** `start`: `blank`, `template:<article>` or `call:<id>` to clone. `scenario`: an id, or `new` with a title. */
export const createCallSchema = z.object({
  id: key,
  bureauId: key,
  kind: z.enum(CALL_KINDS).default("opportunity"),
  start: z.string().regex(/^(blank|template:\d{1,2}|call:[0-9a-z]{26})$/),
  scenario: z.string().regex(/^(new|[0-9a-z]{26})$/),
  scenarioTitle: optionalText(MOST_TITLE),
});

export const saveBasicsSchema = z.object({
  version,
  kind: z.enum(CALL_KINDS).default("opportunity"),
  titleZh: textField(MOST_TITLE),
  titleEn: optionalText(MOST_TITLE),
  bodyZh: textField(MOST_BODY),
  bodyEn: optionalText(MOST_BODY),
  domain: orNull(domainField()),
  city: optionalText(40),
  place: optionalText(120),
  durationMonths: wholeField(1, 240),
});

export const saveMoneySchema = z.object({
  version,
  investmentType: orNull(z.enum(INVESTMENT_TYPES)),
  isDigital: flagField(),
  total: wanField(),
  fiscal: wanField(),
  platform: wanField(),
  social: wanField(),
});

const needSchema = z.object({
  id: key,
  kind: z.enum(NEED_KINDS).default("must"),
  workPackage: optionalText(60),
  titleZh: textField(MOST_TITLE),
  titleEn: optionalText(MOST_TITLE),
  detailZh: optionalText(1_000),
  detailEn: optionalText(1_000),
  figureType: z.enum(FIGURE_TYPES).default("text"),
  comparator: orNull(z.enum(COMPARATORS)),
  threshold: figureField(),
  unit: optionalText(20),
  evidence: optionalText(300),
  weight: wholeField(0, 100),
});

export const saveNeedsSchema = z.object({
  version,
  needs: z
    .array(needSchema)
    .max(MOST_NEEDS + 1)
    .default([]),
});

const criterionSchema = z.object({
  id: key,
  titleZh: textField(MOST_TITLE),
  titleEn: optionalText(MOST_TITLE),
  weight: wholeField(0, 100).transform((weight) => weight ?? 0),
  leastScore: percentField(),
  guidance: optionalText(500),
});

export const saveCriteriaSchema = z.object({
  version,
  criteria: z
    .array(criterionSchema)
    .max(MOST_CRITERIA + 1)
    .default([]),
});

export const saveRulesSchema = z.object({
  version,
  acceptsConsortium: z.enum(["yes", "no"]).transform((answer) => answer === "yes"),
  leadKind: z.enum(LEAD_KINDS).default("any"),
  leastLocalSmeShare: percentField(),
  mostMembers: wholeField(2, 20),
});

/** `publishAt` null: at once when it is approved. */
export const saveTimelineSchema = z.object({
  version,
  publishAt: momentField(),
  questionsUntil: momentField(),
  deadline: momentField(),
});

/** Acts of one button: they name the version that was seen. */
export const versionSchema = z.object({ version });
/** Acts that need a reason. */
export const noteSchema = z.object({ version, note });
export const detachFileSchema = z.object({ version, fileId: key });

export type BasicsFields = z.output<typeof saveBasicsSchema>;
export type MoneyFields = z.output<typeof saveMoneySchema>;
export type NeedFields = z.output<typeof needSchema>;
export type CriterionFields = z.output<typeof criterionSchema>;
export type RulesFields = z.output<typeof saveRulesSchema>;
export type TimelineFields = z.output<typeof saveTimelineSchema>;

/** What there is to choose from in forms. */
export const CALL_CHOICES = {
  kind: CALL_KINDS,
  needKind: NEED_KINDS,
  figureType: FIGURE_TYPES,
  comparator: COMPARATORS,
  leadKind: LEAD_KINDS,
  investmentType: INVESTMENT_TYPES,
} as const;
