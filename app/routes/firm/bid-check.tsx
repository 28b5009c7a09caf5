import { data } from "react-router";
import { bindsFor } from "../../domain/accounts/actor.ts";
import { missingIn } from "../../domain/bids/bid-completeness.ts";
import { readSubmission, seenMark } from "../../domain/bids/bid-content.ts";
import { bidderOf, offerOf } from "../../domain/bids/bid-draft.ts";
import { listVersions } from "../../domain/bids/bid-queries.ts";
import { submitBidCommand } from "../../domain/bids/bid-schema.ts";
import { submissionMark, submitBid } from "../../domain/bids/submit-bid.ts";
import { isTakingBids } from "../../domain/consortia/call-window.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { newId } from "../../kernel/ids.ts";
import { BidPage } from "../../ui/bids/bid-page.tsx";
import { MissingList } from "../../ui/bids/missing-list.tsx";
import { OfferSheet } from "../../ui/bids/offer-sheet.tsx";
import { SubmitForm } from "../../ui/bids/submit-form.tsx";
import { DeadlineClock } from "../../ui/patterns/deadline-clock.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/bid-check.ts";
import { offerFacts } from "./offer-facts.ts";
import { bidHead, wholeBid } from "./own-bid.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const draft = wholeBid(visit, args.params.bid);
  const [last] = listVersions(visit.db, draft.bid);
  const seen = submissionMark(draft);
  return {
    head: bidHead(visit, draft),
    sheet: offerFacts(visit.locale, { bidder: bidderOf(draft), offer: offerOf(draft) }, draft),
    missing: missingIn(draft).map(({ task, refusal, subject }) => ({
      task,
      code: refusal.code,
      params: subject === undefined ? refusal.params : { title: inLocale(visit.locale, subject.zh, subject.en) },
    })),
    seen,
    requestKey: newId(visit.now),
    standing: last?.kind === "submission" ? last.version : null,
    isSame: last?.kind === "submission" && seen === markOf(last.content),
    mayBind: bindsFor(visit.actor, draft.bid.leadId),
    isTaking: isTakingBids(draft.call, visit.now),
  };
}

/** The time that counts is taken once the whole body has arrived, not when the request began. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { bid } = wholeBid(visit, args.params.bid);
  const reading = await readForm(args.request, visit.facts, submitBidCommand.omit({ bidId: true }));
  const now = visit.world.now();
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = submitBid(visit.db, { ...reading.value, bidId: bid.id }, { actor: visit.actor, now });
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  return seeOther(visit, `/firm/bids/${bid.id}/receipts/${result.value.version}`, doneFlash("bid.submitted"));
}

function markOf(content: string): string {
  const { bidder, offer } = readSubmission(content);
  return seenMark({ bidder, offer });
}

export default function BidCheck({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { head, sheet, missing, isTaking } = loaderData;
  return (
    <BidPage head={head} title={t("bids.check.title")} lead={t("bids.check.lead")} narrow={false}>
      <div className="two act-first">
        <OfferSheet sheet={sheet} />
        <aside className="side">
          {head.call.deadline === null ? null : (
            <DeadlineClock deadline={head.call.deadline} label={t("consortia.invitation.deadline")} />
          )}
          <FormState form={actionData?.form}>
            {missing.length === 0 ? null : (
              <MissingList bidId={head.id} consortiumId={head.consortium?.id ?? null} missing={missing} />
            )}
            {isTaking ? (
              <SubmitForm {...loaderData} isComplete={missing.length === 0} />
            ) : (
              <p className="notice">{t("bids.tasks.closed")}</p>
            )}
          </FormState>
        </aside>
      </div>
    </BidPage>
  );
}
