import { type CallCard, publicCallCards } from "../../domain/calls/call-card-queries.ts";
import type { Visit } from "../../http/visit.ts";
import { type FittingCall, findFittingCalls, type Offer } from "../../search/fitting-calls.ts";

export type FitView = {
  readonly fits: readonly (FittingCall & { readonly call: CallCard })[];
  readonly isDown: boolean;
};

/** The open calls that fit an offer, with their cards. */
export async function fitView({ db, locale, now, world }: Visit, offer: Offer): Promise<FitView> {
  const { calls, isDown } = await findFittingCalls(world.engine, db, offer, { now, locale });
  const cards = publicCallCards(
    db,
    calls.map((one) => one.callId),
    now,
  );
  const fits = calls.flatMap((one) => {
    const call = cards.find((card) => card.id === one.callId);
    return call === undefined || call.state !== "open" ? [] : [{ ...one, call }];
  });
  return { fits, isDown };
}
