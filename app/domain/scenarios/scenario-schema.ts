import { z } from "zod";
import { POLICY_DOMAINS, type PolicyDomain } from "../policies/policy-domain.ts";
import { INVESTMENT_TYPES, STAGES } from "./scenario.ts";
import { flagField, optionalText, wanField } from "./typed-fields.ts";

export const MOST_TITLE = 120;
export const MOST_BODY = 20_000;

const domains = Object.keys(POLICY_DOMAINS).filter((key): key is PolicyDomain => Object.hasOwn(POLICY_DOMAINS, key));

/** The policy's domains as a choice of a form. */
export const domainField = () => z.enum(domains);

const scenarioFields = {
  titleZh: z.string().trim().min(1).max(MOST_TITLE),
  titleEn: optionalText(MOST_TITLE),
  bodyZh: z.string().trim().min(1).max(MOST_BODY),
  bodyEn: optionalText(MOST_BODY),
  domain: domainField(),
  place: optionalText(120),
  investmentType: z
    .enum(INVESTMENT_TYPES)
    .optional()
    .transform((type) => type ?? null),
  isDigital: flagField().transform((answer) => answer ?? false),
  total: wanField(),
  fiscal: wanField(),
  platform: wanField(),
  social: wanField(),
};

export const createScenarioSchema = z.object({
  id: z.string().length(26),
  bureauId: z.string().length(26),
  ...scenarioFields,
});

/** `seenAt`: the row's `updatedAt` when the form was shown. */
export const saveScenarioSchema = z.object({
  seenAt: z.coerce.number().int(),
  stage: z.enum(STAGES),
  ...scenarioFields,
});

export type ScenarioFields = Omit<z.output<typeof createScenarioSchema>, "id" | "bureauId">;
