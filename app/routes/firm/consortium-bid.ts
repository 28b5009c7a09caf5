import { openBid } from "../../domain/bids/open-bid.ts";
import { actAnswer, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { newId } from "../../kernel/ids.ts";
import type { Route } from "./+types/consortium-bid.ts";
import { readableConsortium } from "./consortium-room-facts.ts";

/** The lead begins the consortium's bid, or goes on with it: a firm has one per call. */
export function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { consortium } = readableConsortium(visit, args.params.consortium);
  const { id: consortiumId, callId, leadId } = consortium;
  const result = openBid(visit.db, { id: newId<"bid">(visit.now), callId, leadId, consortiumId }, visit);
  const path = result.ok ? `/firm/bids/${result.value.id}` : `/firm/consortia/${consortiumId}`;
  return actAnswer(visit, result, path, "bid.opened");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
