import type { Transaction } from "../../../db/schema/database.ts";
import type { CallId, FileId } from "../../kernel/ids.ts";
import type { Actor } from "../accounts/actor.ts";
import { isPolicyDomain, POLICY_DOMAINS, type PolicyDomain } from "../policies/policy-domain.ts";
import type { CallRow, CriterionRow, NeedRow } from "./call.ts";
import { canReadCall } from "./call-policy.ts";
import { findWholeCall } from "./call-queries.ts";
import { type CallTemplate, CRITERIA_SETS, findTemplate, templateBody } from "./call-templates.ts";

type StartFields = Pick<CallRow, "titleZh" | "titleEn" | "bodyZh" | "bodyEn" | "acceptsConsortium" | "leadKind"> &
  Partial<CallRow> & {
    readonly domain: string | null;
    readonly article: number | null;
    readonly place: string | null;
    readonly investmentType: CallRow["investmentType"];
    readonly isDigital?: boolean | null;
  };

/** What a new call begins with. */
export type CallStart = {
  readonly fields: StartFields;
  /** For a scenario that is opened along with it. */
  readonly domain: PolicyDomain;
  readonly needs: readonly Omit<NeedRow, "id" | "callId" | "position">[];
  readonly criteria: readonly Omit<CriterionRow, "id" | "callId" | "position">[];
  readonly files: readonly FileId[];
};

const NO_FIELDS = {
  titleZh: "",
  titleEn: null,
  bodyZh: "",
  bodyEn: null,
  domain: null,
  article: null,
  place: null,
  investmentType: null,
  acceptsConsortium: true,
  leadKind: "any",
} as const;

export function blankStart(): CallStart {
  return { fields: NO_FIELDS, domain: "citybrain", needs: [], criteria: [], files: [] };
}

/** The template of an article of the policy; undefined when there is none. */
export function templateStart(article: number): CallStart | undefined {
  const template = findTemplate(article);
  if (template === undefined) return undefined;
  const body = templateBody(template);
  const { titleZh, titleEn, domain, investmentType, isDigital, durationMonths, leadKind } = template;
  return {
    fields: {
      ...NO_FIELDS,
      titleZh,
      titleEn,
      bodyZh: body.zh,
      bodyEn: body.en,
      domain,
      article: POLICY_DOMAINS[domain],
      investmentType,
      isDigital,
      durationMonths,
      leadKind,
    },
    domain,
    needs: template.needs.map(needOf),
    criteria: CRITERIA_SETS[template.criteria].map((one) => ({ ...one, leastScore: null })),
    files: [],
  };
}

/** A copy of an earlier call that the actor may read: everything but its moments and its state. */
export function clonedStart(tx: Transaction, id: CallId, actor: Actor, now: number): CallStart | undefined {
  const whole = findWholeCall(tx, id);
  if (whole === undefined || !canReadCall(actor, whole.call, now).allowed) return undefined;
  const { call } = whole;
  const { titleZh, titleEn, bodyZh, bodyEn, domain, article, city, place, investmentType, isDigital } = call;
  const { total, fiscal, platform, social, durationMonths } = call;
  const { acceptsConsortium, leadKind, leastLocalSmeShare, mostMembers } = call;
  return {
    fields: {
      ...{ titleZh, titleEn, bodyZh, bodyEn, domain, article, city, place, investmentType, isDigital },
      ...{ total, fiscal, platform, social, durationMonths },
      ...{ acceptsConsortium, leadKind, leastLocalSmeShare, mostMembers },
    },
    domain: domain !== null && isPolicyDomain(domain) ? domain : "citybrain",
    needs: whole.needs.map(({ id: _id, callId: _callId, position: _position, ...need }) => need),
    criteria: whole.criteria.map(({ id: _id, callId: _callId, position: _position, ...one }) => one),
    files: whole.attachments.map((file) => file.id),
  };
}

function needOf(need: CallTemplate["needs"][number]): CallStart["needs"][number] {
  const { kind, titleZh, titleEn, detailZh, evidence, figure } = need;
  const plain = { kind, titleZh, titleEn, detailZh, detailEn: null, evidence, workPackage: null, weight: null };
  if (figure === undefined) return { ...plain, figureType: "flag", comparator: null, threshold: null, unit: null };
  const { comparator, milli, unit } = figure;
  return { ...plain, figureType: "number", comparator, threshold: milli, unit };
}
