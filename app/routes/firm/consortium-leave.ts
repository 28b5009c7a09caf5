import { memberCommand } from "../../domain/consortia/consortium-schema.ts";
import { leaveConsortium } from "../../domain/consortia/leave-consortium.ts";
import { readForm } from "../../http/read-form.ts";
import { actAnswer, found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/consortium-leave.ts";
import { readableConsortium } from "./consortium-room-facts.ts";

/** A member leaves; after that the room is no longer its own, so it goes on to its list. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { consortium } = readableConsortium(visit, args.params.consortium);
  const reading = await readForm(args.request, visit.facts, memberCommand);
  const command = found(reading.ok ? reading.value : undefined);
  const result = leaveConsortium(visit.db, command, visit);
  const path = result.ok ? "/firm/bids" : `/firm/consortia/${consortium.id}`;
  return actAnswer(visit, result, path, "consortium.left");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
