import { verdictOf, YES } from "../../domain/bids/bid.ts";
import type { Bidder, Offer } from "../../domain/bids/bid-content.ts";
import type { BidDraft } from "../../domain/bids/bid-draft.ts";
import { translate } from "../../i18n/translate.ts";
import { figureText } from "../../kernel/figure.ts";
import type { Locale } from "../../kernel/locale.ts";
import type { AnsweredSubject, OfferFacts } from "../../ui/bids/offer-sheet.tsx";
import { saidIn } from "../../ui/primitives/said.tsx";

/** A bid as it is read, the subjects in the order of the call; needs and criteria without an answer are there too. */
export function offerFacts(
  locale: Locale,
  { bidder, offer }: { readonly bidder: Bidder; readonly offer: Offer },
  { needs, criteria }: Pick<BidDraft, "needs" | "criteria">,
): OfferFacts {
  const t = translate(locale);
  const answerTo = (kind: "need" | "criterion", id: string) =>
    offer.answers.find((one) => one.kind === kind && one.subjectId === id);
  return {
    bidder: bidder.consortium === null ? bidder.lead : bidder.consortium,
    members: bidder.members.map(({ organizationId, name, share, task }) => ({ id: organizationId, name, share, task })),
    summary: offer.summary,
    price: offer.price,
    ownFunds: offer.ownFunds,
    durationMonths: offer.durationMonths,
    needs: needs.map((need): AnsweredSubject => {
      const answer = answerTo("need", need.id);
      const figure = answer?.figure ?? null;
      const flag = t(figure === YES ? "bids.answers.yes" : "bids.answers.no");
      const number = figure === null ? "" : `${figureText(figure)} ${need.unit ?? ""}`;
      return {
        id: need.id,
        position: need.position,
        title: saidIn(locale, need.titleZh, need.titleEn),
        isMust: need.kind === "must",
        figure: figure === null ? "" : need.figureType === "flag" ? flag : number,
        verdict: verdictOf(need, figure),
        text: answer?.text ?? "",
      };
    }),
    criteria: criteria.map(
      (criterion): AnsweredSubject => ({
        id: criterion.id,
        position: criterion.position,
        title: saidIn(locale, criterion.titleZh, criterion.titleEn),
        isMust: true,
        figure: "",
        verdict: "unknown",
        text: answerTo("criterion", criterion.id)?.text ?? "",
      }),
    ),
    files: offer.files.map(({ fileId, name, byteSize, sha256, isConfidential }) => ({
      id: fileId,
      name,
      byteSize,
      sha256,
      isConfidential,
    })),
  };
}
