import { createHash } from "node:crypto";
import { CALL_TASKS, type CallRow, type CallTask, type CriterionRow, type NeedRow } from "./call.ts";

export type MarkedParts = {
  readonly call: CallRow;
  readonly needs: readonly NeedRow[];
  readonly criteria: readonly CriterionRow[];
  readonly attachments: readonly { readonly id: string }[];
};

/** A short mark of each task's content, kept with every submission: two submissions tell which tasks changed. */
export function partMarks({ call, needs, criteria, attachments }: MarkedParts): Readonly<Record<CallTask, string>> {
  const { titleZh, titleEn, bodyZh, bodyEn, domain, city, place, durationMonths, kind } = call;
  const { investmentType, isDigital, total, fiscal, platform, social } = call;
  const { acceptsConsortium, leadKind, leastLocalSmeShare, mostMembers } = call;
  const { publishAt, questionsUntil, deadline } = call;
  return {
    basics: mark([titleZh, titleEn, bodyZh, bodyEn, domain, city, place, durationMonths, kind]),
    money: mark([investmentType, isDigital, total, fiscal, platform, social]),
    needs: mark(needs),
    criteria: mark(criteria),
    rules: mark([acceptsConsortium, leadKind, leastLocalSmeShare, mostMembers]),
    timeline: mark([publishAt, questionsUntil, deadline]),
    attachments: mark(attachments.map((file) => file.id)),
  };
}

/** The tasks whose marks differ between two submissions. */
export function changedTasks(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly CallTask[] {
  return CALL_TASKS.filter((task) => before[task] !== after[task]);
}

function mark(content: unknown): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 16);
}
