import { data } from "react-router";
import { needsPrice } from "../../domain/bids/bid.ts";
import { saveFiguresCommand } from "../../domain/bids/bid-schema.ts";
import { figuresMark } from "../../domain/bids/edit-draft.ts";
import { saveFigures } from "../../domain/bids/save-figures.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { wanText } from "../../kernel/money.ts";
import { BidPage } from "../../ui/bids/bid-page.tsx";
import { FiguresForm } from "../../ui/bids/figures-form.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/bid-figures.ts";
import { bidHead, mayDo, wholeBid } from "./own-bid.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const draft = wholeBid(visit, args.params.bid);
  const { summary, price, ownFunds, durationMonths } = draft.bid;
  return {
    head: bidHead(visit, draft),
    seen: figuresMark(draft),
    mayEdit: mayDo(visit, draft, "edit"),
    asksPrice: needsPrice(draft.call),
    stored: {
      summary,
      price: price === null ? "" : wanText(price),
      ownFunds: ownFunds === null ? "" : wanText(ownFunds),
      durationMonths: durationMonths === null ? "" : String(durationMonths),
    },
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { bid } = wholeBid(visit, args.params.bid);
  const reading = await readForm(args.request, visit.facts, saveFiguresCommand.omit({ bidId: true }));
  if (!reading.ok) return data({ form: reading.form, isConflict: false }, { status: 422 });
  const result = saveFigures(visit.db, { ...reading.value, bidId: bid.id }, visit);
  if (result.ok) return seeOther(visit, `/firm/bids/${bid.id}`, doneFlash("bid.saved"));
  const isConflict = result.refusal.code === "bid.changed-meanwhile";
  const form = refusedForm(reading.typed, refusalsOf(result));
  return data({ form, isConflict }, { status: statusOf(result.refusal) });
}

export default function BidFigures({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { head, seen, mayEdit, asksPrice, stored } = loaderData;
  const isConflict = actionData?.isConflict === true;
  return (
    <BidPage head={head} title={t("bids.figures.title")} {...(mayEdit ? { lead: t("bids.figures.lead") } : {})}>
      <FormState form={actionData?.form}>
        <FiguresForm
          bidId={head.id}
          seen={seen}
          stored={stored}
          asksPrice={asksPrice}
          isConflict={isConflict}
          mayEdit={mayEdit}
        />
      </FormState>
    </BidPage>
  );
}
