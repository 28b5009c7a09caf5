import { type Refusal, refusal } from "../../kernel/refusal.ts";
import { percentText } from "../../kernel/share.ts";
import { brokenRules, isOfShares, type RuleVerdict } from "../consortia/consortium-rules.ts";
import { needsPrice } from "./bid.ts";
import type { BidDraft } from "./bid-draft.ts";

export type BidTask = "team" | "agreement" | "needs" | "criteria" | "figures" | "files";

/** What still stands in the way: which task puts it right, why, and what it is about in both languages. */
export type Missing = {
  readonly task: BidTask;
  readonly refusal: Refusal;
  readonly subject?: { readonly zh: string; readonly en: string | null };
};

/** `optional`: nothing is asked for and nothing is there yet. */
export type TaskState = {
  readonly task: BidTask;
  readonly state: "empty" | "partial" | "complete" | "optional";
  readonly done: number;
  readonly of: number;
};

/** Everything that a submission would be refused for, apart from time and person. */
export function missingIn(draft: BidDraft): readonly Missing[] {
  return [
    ...brokenRules(draft.verdicts).map((verdict): Missing => ({ task: "team", refusal: ruleRefusal(draft, verdict) })),
    ...missingSignatures(draft),
    ...unansweredNeeds(draft),
    ...unansweredCriteria(draft),
    ...missingFigures(draft),
  ];
}

/** The tasks in order, each with how far it has come. */
export function taskStates(draft: BidDraft): readonly TaskState[] {
  const missing = missingIn(draft);
  const count = (task: BidTask) => missing.filter((one) => one.task === task).length;
  const counted = (task: BidTask, of: number, isBegun: boolean): TaskState => {
    const left = count(task);
    const state = left === 0 ? "complete" : isBegun ? "partial" : "empty";
    return { task, state, done: Math.max(0, of - left), of };
  };
  const { bid, answers, files } = draft;
  const asked = draft.needs.filter((need) => need.kind === "must").length;
  const figures = needsPrice(draft.call) ? 3 : 2;
  const isFigureSet = bid.price !== null || bid.durationMonths !== null || bid.summary !== "";
  return [
    counted("team", draft.verdicts.filter((verdict) => verdict.met !== null).length, true),
    ...agreementTask(draft),
    counted(
      "needs",
      asked,
      answers.some((answer) => answer.subjectKind === "need"),
    ),
    counted(
      "criteria",
      draft.criteria.length,
      answers.some((answer) => answer.subjectKind === "criterion"),
    ),
    counted("figures", figures, isFigureSet),
    { task: "files", state: files.length === 0 ? "optional" : "complete", done: files.length, of: files.length },
  ];
}

/** A consortium submits nothing that a member has not signed. */
function missingSignatures({ standing }: BidDraft): Missing[] {
  if (standing === null || standing.isComplete) return [];
  const { signatures, members } = standing;
  const params = { has: signatures.length, needs: members.length };
  return [{ task: "agreement", refusal: refusal("bid.agreement-unsigned", params) }];
}

function agreementTask({ standing }: BidDraft): TaskState[] {
  if (standing === null || !standing.isNeeded) return [];
  const [done, of] = [standing.signatures.length, standing.members.length];
  const state = standing.isComplete ? "complete" : done === 0 ? "empty" : "partial";
  return [{ task: "agreement", state, done, of }];
}

/** A broken rule as a refusal, shares in percent, with the names of those that stand in the way and never by what. */
function ruleRefusal({ members, lead }: BidDraft, { rule, has, needs, firms = [] }: RuleVerdict): Refusal {
  const written = (value: number) => (isOfShares(rule) ? percentText(value) : value);
  const names = members
    .filter((member) => firms.includes(member.organizationId))
    .map((member) => member.organization.nameZh);
  return refusal(`bid.rule-${rule}`, {
    has: written(has),
    needs: written(needs),
    firms: names.length === 0 ? lead.nameZh : names.join("、"),
  });
}

/** Needs that must be met must be answered: with the figure where one is asked for, in words otherwise. */
function unansweredNeeds({ needs, answers }: BidDraft): Missing[] {
  return needs
    .filter((need) => need.kind === "must")
    .flatMap((need): Missing[] => {
      const answer = answers.find((one) => one.subjectKind === "need" && one.subjectId === need.id);
      const isAnswered = need.figureType === "text" ? (answer?.text ?? "") !== "" : answer?.figure != null;
      const subject = { zh: need.titleZh, en: need.titleEn };
      return isAnswered
        ? []
        : [{ task: "needs", refusal: refusal("bid.missing-need", { title: need.titleZh }), subject }];
    });
}

function unansweredCriteria({ criteria, answers }: BidDraft): Missing[] {
  return criteria.flatMap((criterion): Missing[] => {
    const answer = answers.find((one) => one.subjectKind === "criterion" && one.subjectId === criterion.id);
    const subject = { zh: criterion.titleZh, en: criterion.titleEn };
    return (answer?.text ?? "") !== ""
      ? []
      : [{ task: "criteria", refusal: refusal("bid.missing-criterion", { title: criterion.titleZh }), subject }];
  });
}

function missingFigures({ bid, call }: BidDraft): Missing[] {
  const missing: Missing[] = [];
  if (bid.summary === "") missing.push({ task: "figures", refusal: refusal("bid.missing-summary") });
  if (needsPrice(call) && bid.price === null) missing.push({ task: "figures", refusal: refusal("bid.missing-price") });
  if (bid.durationMonths === null) missing.push({ task: "figures", refusal: refusal("bid.missing-duration") });
  return missing;
}
