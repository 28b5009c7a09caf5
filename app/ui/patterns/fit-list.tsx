import type { ReactNode } from "react";
import type { CallCard } from "../../domain/calls/call-card-queries.ts";
import type { NeedMatch } from "../../search/engine.ts";
import { EmptyState } from "../primitives/empty-state.tsx";
import { useWords } from "../words.tsx";
import { CallRow } from "./call-row.tsx";
import { WhyLine } from "./why-line.tsx";

export type FitListView = {
  readonly fits: readonly {
    readonly call: CallCard;
    readonly productId: string;
    readonly needs: readonly NeedMatch[];
    readonly places: Readonly<Record<string, number>>;
  }[];
  readonly isDown: boolean;
};

/** Open calls that fit what somebody offers, each with why; `names` says which of several products it is. */
export function FitList({
  view,
  none,
  names = {},
  after,
}: {
  view: FitListView;
  none: string;
  names?: Readonly<Record<string, string>>;
  /** What stands under the reasons of a call. */
  after?: (callId: string) => ReactNode;
}) {
  const { locale, t } = useWords();
  if (view.isDown) return <p className="note">{t("public.product.fitsDown")}</p>;
  if (view.fits.length === 0) {
    return <EmptyState text={none} to={`/${locale}/calls?state=open`} act={t("public.product.fitsAct")} />;
  }
  return (
    <ul className="rows">
      {view.fits.map((fit) => (
        <CallRow
          key={fit.call.id}
          call={fit.call}
          why={
            <>
              <WhyLine needs={fit.needs} placeOf={(id) => fit.places[id]} by={names[fit.productId]} />
              {after?.(fit.call.id)}
            </>
          }
        />
      ))}
    </ul>
  );
}
