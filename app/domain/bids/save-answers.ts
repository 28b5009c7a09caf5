import { and, eq } from "drizzle-orm";
import { bidAnswers } from "../../../db/schema/bids.ts";
import type { NeedRow } from "../../../db/schema/calls.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import type { BidId } from "../../kernel/ids.ts";
import { type Refusal, refusal } from "../../kernel/refusal.ts";
import { done, type Result, refused, refusedFor } from "../../kernel/result.ts";
import type { Actor } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { MOST_ANSWER, NO, YES } from "./bid.ts";
import type { BidDraft } from "./bid-draft.ts";
import type { SaveAnswersCommand } from "./bid-schema.ts";
import { answersMark, partToAnswer, touchDraft } from "./edit-draft.ts";

type Answer = SaveAnswersCommand["answers"][number];

/**
 * Saves answers to needs or to criteria; subjects that are not named keep theirs, an emptied answer goes.
 * Refused with `bid.changed-meanwhile` when somebody changed the section since `seen` was shown.
 */
export function saveAnswers(
  db: Database,
  command: SaveAnswersCommand,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<{ readonly seen: string }> {
  return act(db, (tx) => {
    const { bidId, section, answers } = command;
    const answering = partToAnswer(tx, command, actor, now);
    if (!answering.ok) return answering;
    const { draft, mayAnswer } = answering.value;
    const stored = answersMark(draft, section);
    if (isStored(draft, command)) return done({ seen: stored });
    if (command.seen !== stored) return refused("bid.changed-meanwhile");
    if (section === "need" && !answers.every((answer) => mayAnswer(answer.subjectId))) {
      return refused("bid.part-of-others");
    }
    const wrong = answers.flatMap((answer, place) => refusalsOfAnswer(draft, section, answer, place));
    if (wrong.length > 0) return refusedFor(wrong);
    for (const answer of answers) saveAnswer(tx, bidId, section, answer, now);
    touchDraft(tx, draft.bid, now);
    const after = partToAnswer(tx, command, actor, now);
    return done({ seen: after.ok ? answersMark(after.value.draft, section) : stored });
  });
}

/** Nothing to do: what was sent is what is there, as when a form is saved twice. */
function isStored({ answers }: BidDraft, command: SaveAnswersCommand): boolean {
  return command.answers.every((answer) => {
    const kept = answers.find((one) => one.subjectKind === command.section && one.subjectId === answer.subjectId);
    return (kept?.text ?? "") === answer.text && (kept?.figure ?? null) === (answer.figure ?? null);
  });
}

function refusalsOfAnswer(
  draft: BidDraft,
  section: "need" | "criterion",
  { subjectId, text, figure }: Answer,
  place: number,
): Refusal[] {
  const wrong: Refusal[] = [];
  if (text.length > MOST_ANSWER) {
    wrong.push(refusal("form.too-long", { most: MOST_ANSWER }, `answers[${place}].text`));
  }
  const need = draft.needs.find((one) => one.id === subjectId);
  const isKnown = section === "need" ? need !== undefined : draft.criteria.some((one) => one.id === subjectId);
  if (!isKnown) wrong.push(refusal("bid.subject-unknown"));
  if (figure !== undefined && !isFigureFor(need, figure)) {
    wrong.push(refusal("bid.figure-kind", {}, `answers[${place}].figure`));
  }
  return wrong;
}

/** A figure belongs to a need that asks for one; yes and no are 1,000 and 0. */
function isFigureFor(need: NeedRow | undefined, figure: number): boolean {
  if (need === undefined || need.figureType === "text" || !Number.isSafeInteger(figure)) return false;
  return need.figureType === "number" || figure === YES || figure === NO;
}

/** Writes one answer; an emptied one goes. */
export function saveAnswer(
  tx: Transaction,
  bidId: BidId,
  subjectKind: "need" | "criterion",
  answer: Answer,
  now: number,
): void {
  const { subjectId, text } = answer;
  const figure = answer.figure ?? null;
  if (text === "" && figure === null) {
    tx.delete(bidAnswers)
      .where(
        and(eq(bidAnswers.bidId, bidId), eq(bidAnswers.subjectKind, subjectKind), eq(bidAnswers.subjectId, subjectId)),
      )
      .run();
    return;
  }
  tx.insert(bidAnswers)
    .values({ bidId, subjectKind, subjectId, text, figure, updatedAt: now })
    .onConflictDoUpdate({
      target: [bidAnswers.bidId, bidAnswers.subjectKind, bidAnswers.subjectId],
      set: { text, figure, updatedAt: now },
    })
    .run();
}
