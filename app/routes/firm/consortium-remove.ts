import { memberCommand } from "../../domain/consortia/consortium-schema.ts";
import { removeMember } from "../../domain/consortia/remove-member.ts";
import { readForm } from "../../http/read-form.ts";
import { actAnswer, found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/consortium-remove.ts";
import { readableConsortium } from "./consortium-room-facts.ts";

/** The lead removes a member or takes an invitation back. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { consortium } = readableConsortium(visit, args.params.consortium);
  const reading = await readForm(args.request, visit.facts, memberCommand);
  const command = found(reading.ok ? reading.value : undefined);
  const result = removeMember(visit.db, command, visit);
  return actAnswer(visit, result, `/firm/consortia/${consortium.id}`, "consortium.removed");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
