import { data } from "react-router";
import { withdrawBidCommand } from "../../domain/bids/bid-schema.ts";
import { withdrawBid } from "../../domain/bids/withdraw-bid.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { newId } from "../../kernel/ids.ts";
import { BidPage } from "../../ui/bids/bid-page.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button, ButtonLink } from "../../ui/primitives/button.tsx";
import { Hidden } from "../../ui/primitives/field.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/bid-withdraw.ts";
import { bidHead, mayDo, wholeBid } from "./own-bid.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const draft = wholeBid(visit, args.params.bid);
  return { head: bidHead(visit, draft), mayWithdraw: mayDo(visit, draft, "withdraw"), requestKey: newId(visit.now) };
}

/** As with submitting, the time that counts is taken once the whole body has arrived. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { bid } = wholeBid(visit, args.params.bid);
  const reading = await readForm(args.request, visit.facts, withdrawBidCommand.omit({ bidId: true }));
  const now = visit.world.now();
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = withdrawBid(visit.db, { ...reading.value, bidId: bid.id }, { actor: visit.actor, now });
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  return seeOther(visit, `/firm/bids/${bid.id}/receipts/${result.value.version}`, doneFlash("bid.withdrawn"));
}

export default function BidWithdraw({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { head, mayWithdraw, requestKey } = loaderData;
  return (
    <BidPage head={head} title={t("bids.withdraw.title")} lead={t("bids.withdraw.lead")}>
      <FormState form={actionData?.form}>
        {mayWithdraw ? (
          <ActForm>
            <Hidden name="key" value={requestKey} />
            <div className="acts">
              <Button tone="grave">{t("bids.withdraw.act")}</Button>
              <ButtonLink to={`/firm/bids/${head.id}`}>{t("bids.withdraw.keep")}</ButtonLink>
            </div>
          </ActForm>
        ) : (
          <p className="notice">{t(`terms.bidState.${head.state}`)}</p>
        )}
      </FormState>
    </BidPage>
  );
}
