import { data } from "react-router";
import type { BidDraft } from "../../domain/bids/bid-draft.ts";
import type { BidPart } from "../../domain/bids/bid-part.ts";
import { saveAnswersCommand } from "../../domain/bids/bid-schema.ts";
import { answersMark } from "../../domain/bids/edit-draft.ts";
import { saveAnswers } from "../../domain/bids/save-answers.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, refusalsOf, seeOther } from "../../http/respond.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { figureText } from "../../kernel/figure.ts";
import type { AskedAnswer } from "../../ui/bids/answer-form.tsx";
import { saidIn } from "../../ui/primitives/said.tsx";
import { sourcesByAnswer } from "./answer-sources.ts";
import { bidHead, mayDo, ownPart, wholeBid } from "./own-bid.ts";

export type Section = "need" | "criterion";

/** What a page of answers is drawn from: each subject with what is stored for it. */
export function answerFacts(visit: PersonVisit, bidText: string | undefined, section: Section) {
  const part = ownPart(visit, bidText);
  const { draft } = part;
  found(section === "need" || part.isWhole ? part : undefined);
  const mayEdit = mayDo(visit, draft, "edit");
  const sources = sourcesByAnswer(visit, draft);
  const asked = section === "need" ? askedNeeds(visit, part) : askedCriteria(visit, draft);
  return {
    head: bidHead(visit, draft),
    section,
    seen: answersMark(draft, section),
    mayEdit: mayEdit || asked.some((one) => one.isOwn === true),
    isPart: !part.isWhole,
    asked: asked.map((one) => ({
      ...one,
      isOwn: mayEdit || one.isOwn === true,
      sources: sources.get(one.id) ?? [],
    })),
  };
}

/**
 * Saves a page of answers; when somebody changed them meanwhile, the page shows both. With the button of the library
 * it goes on there: what was typed is saved first.
 */
export async function answerAct(visit: PersonVisit, request: Request, bidText: string | undefined, section: Section) {
  const { bid } = section === "need" ? ownPart(visit, bidText).draft : wholeBid(visit, bidText);
  const reading = await readForm(request, visit.facts, saveAnswersCommand.omit({ bidId: true }));
  if (!reading.ok) return data({ form: reading.form, isConflict: false }, { status: 422 });
  const result = saveAnswers(visit.db, { ...reading.value, bidId: bid.id, section }, visit);
  const wanted = reading.typed.library?.[0];
  if (result.ok && wanted !== undefined) {
    return seeOther(visit, `/firm/bids/${bid.id}/library?for=${encodeURIComponent(`${section}:${wanted}`)}`);
  }
  if (result.ok) return seeOther(visit, `/firm/bids/${bid.id}`, doneFlash("bid.saved"));
  const isConflict = result.refusal.code === "bid.changed-meanwhile";
  const form = refusedForm(reading.typed, refusalsOf(result));
  return data({ form, isConflict }, { status: statusOf(result.refusal) });
}

function askedNeeds({ locale }: PersonVisit, { draft: { needs, answers }, mayAnswer }: BidPart): AskedAnswer[] {
  return needs.map((need) => {
    const answer = answers.find((one) => one.subjectKind === "need" && one.subjectId === need.id);
    return {
      id: need.id,
      position: need.position,
      title: saidIn(locale, need.titleZh, need.titleEn),
      detail: need.detailZh === null ? null : saidIn(locale, need.detailZh, need.detailEn),
      kind: need.kind,
      figureType: need.figureType,
      comparator: need.comparator,
      threshold: need.threshold,
      unit: need.unit,
      evidence: need.evidence,
      weight: null,
      text: answer?.text ?? "",
      figure: answer?.figure ?? null,
      figureText: answer?.figure == null ? "" : figureText(answer.figure),
      isOwn: mayAnswer(need.id),
    };
  });
}

function askedCriteria({ locale }: PersonVisit, { criteria, answers }: BidDraft): AskedAnswer[] {
  return criteria.map((criterion) => {
    const answer = answers.find((one) => one.subjectKind === "criterion" && one.subjectId === criterion.id);
    return {
      id: criterion.id,
      position: criterion.position,
      title: saidIn(locale, criterion.titleZh, criterion.titleEn),
      detail: criterion.guidance === null ? null : saidIn(locale, criterion.guidance, null),
      kind: null,
      figureType: "text",
      comparator: null,
      threshold: null,
      unit: null,
      evidence: null,
      weight: criterion.weight,
      text: answer?.text ?? "",
      figure: null,
      figureText: "",
    };
  });
}
