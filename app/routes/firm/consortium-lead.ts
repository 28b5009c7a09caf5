import { z } from "zod";
import { answerLead } from "../../domain/consortia/answer-lead.ts";
import { keyField } from "../../domain/consortia/consortium-schema.ts";
import { offerLead, takeLeadOfferBack } from "../../domain/consortia/offer-lead.ts";
import { readForm } from "../../http/read-form.ts";
import { actAnswer, found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/consortium-lead.ts";
import { partyRoom } from "./party-room.ts";

const leadForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("offer"), memberId: keyField<"consortium_member">() }),
  z.object({ act: z.enum(["take-back", "accept", "decline"]) }),
]);

/** The lead is offered to a member, the offer taken back, or answered by the member. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { consortium } = partyRoom(visit, args.params.consortium);
  const reading = await readForm(args.request, visit.facts, leadForm);
  const form = found(reading.ok ? reading.value : undefined);
  const path = `/firm/consortia/${consortium.id}`;
  const consortiumId = consortium.id;
  if (form.act === "offer") return actAnswer(visit, offerLead(visit.db, form, visit), path, "consortium.lead-offered");
  if (form.act === "take-back") {
    return actAnswer(visit, takeLeadOfferBack(visit.db, { consortiumId }, visit), path, "consortium.lead-unoffered");
  }
  const result = answerLead(visit.db, { consortiumId, answer: form.act }, visit);
  return actAnswer(visit, result, path, form.act === "accept" ? "consortium.lead-taken" : "consortium.lead-declined");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
