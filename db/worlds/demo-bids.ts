import { YES } from "../../app/domain/bids/bid.ts";
import { type BidDraft, readDraft } from "../../app/domain/bids/bid-draft.ts";
import { answersMark, figuresMark } from "../../app/domain/bids/edit-draft.ts";
import { openBid } from "../../app/domain/bids/open-bid.ts";
import { saveAnswers } from "../../app/domain/bids/save-answers.ts";
import { saveFigures } from "../../app/domain/bids/save-figures.ts";
import { submissionMark, submitBid } from "../../app/domain/bids/submit-bid.ts";
import { withdrawBid } from "../../app/domain/bids/withdraw-bid.ts";
import { parseFigure } from "../../app/kernel/figure.ts";
import type { BidId } from "../../app/kernel/ids.ts";
import { HOUR } from "../../app/kernel/instant.ts";
import { parseWan } from "../../app/kernel/money.ts";
import { actorOf, type DemoBuild, idOf, mustDo, organizationIdOf, ownerOf, type TimedAct } from "./demo-build.ts";
import { consortiumIdOf } from "./demo-consortia.ts";
import type { DemoBid } from "./demo-content.ts";

/** A bid is begun, written, submitted three hours later and, where it did not stand, withdrawn after five more. */
export function bidActs(build: DemoBuild): TimedAct[] {
  return build.content.bids.flatMap((bid) => {
    const at = build.now - bid.writtenHoursAgo * HOUR;
    const submittedAt = at + 3 * HOUR;
    const withdrawnAt = at + 8 * HOUR;
    const acts = [
      { at, run: () => write(build, bid, at) },
      { at: submittedAt, run: () => submit(build, bid, submittedAt) },
      { at: withdrawnAt, run: () => withdraw(build, bid, withdrawnAt) },
    ];
    return acts.slice(0, bid.state === "draft" ? 1 : bid.state === "submitted" ? 2 : 3);
  });
}

function write(build: DemoBuild, bid: DemoBid, now: number): void {
  const acting = { actor: actorOf(build, ownerOf(build, bid.lead)), now };
  const bidId = bidIdOf(build, bid);
  const parties = {
    callId: idOf(build, "call", bid.call),
    leadId: organizationIdOf(build, bid.lead),
    consortiumId: bid.consortium === undefined ? undefined : consortiumIdOf(build, bid.consortium),
  };
  mustDo(bid.key, openBid(build.db, { id: bidId, ...parties }, acting));
  for (const section of ["need", "criterion"] as const) {
    const draft = draftOf(build, bidId, now);
    const command = { bidId, section, seen: answersMark(draft, section), answers: answersOf(build, bid, section) };
    mustDo(`${bid.key} ${section}`, saveAnswers(build.db, command, acting));
  }
  const { summary, priceWan, ownFundsWan, durationMonths } = bid;
  const price = priceWan === undefined ? undefined : parseWan(priceWan);
  const ownFunds = ownFundsWan === undefined ? undefined : parseWan(ownFundsWan);
  const seen = figuresMark(draftOf(build, bidId, now));
  mustDo(bid.key, saveFigures(build.db, { bidId, seen, summary, price, ownFunds, durationMonths }, acting));
}

function submit(build: DemoBuild, bid: DemoBid, now: number): void {
  const acting = { actor: actorOf(build, ownerOf(build, bid.lead)), now };
  const bidId = bidIdOf(build, bid);
  const seen = submissionMark(draftOf(build, bidId, now));
  mustDo(bid.key, submitBid(build.db, { bidId, seen, key: `submit ${bidId}` }, acting));
}

function withdraw(build: DemoBuild, bid: DemoBid, now: number): void {
  const acting = { actor: actorOf(build, ownerOf(build, bid.lead)), now };
  const bidId = bidIdOf(build, bid);
  mustDo(bid.key, withdrawBid(build.db, { bidId, key: `withdraw ${bidId}` }, acting));
}

/** Needs are addressed `n1`, criteria `c1`. A need that asks for yes or no is answered yes. */
function answersOf(build: DemoBuild, bid: DemoBid, section: "need" | "criterion") {
  const call = build.content.scenarios.find((scenario) => scenario.call.key === bid.call)?.call;
  return bid.answers.flatMap(({ to, text, figure }) => {
    const need = call?.needs.find((one) => one.key === to);
    if ((need !== undefined) !== (section === "need")) return [];
    const subjectId = idOf(build, section, `${bid.call} ${to}`);
    const stated = figure === undefined ? undefined : parseFigure(figure);
    return [{ subjectId, text, figure: need?.figureType === "flag" ? YES : stated }];
  });
}

function draftOf(build: DemoBuild, bidId: BidId, now: number): BidDraft {
  const draft = readDraft(build.db, bidId, now);
  if (draft === undefined) throw new Error(`no draft ${bidId}`);
  return draft;
}

function bidIdOf(build: DemoBuild, bid: DemoBid): BidId {
  return idOf(build, "bid", bid.key);
}
