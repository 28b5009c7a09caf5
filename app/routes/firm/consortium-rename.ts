import { renameConsortiumCommand } from "../../domain/consortia/consortium-schema.ts";
import { renameConsortium } from "../../domain/consortia/rename-consortium.ts";
import { refusedFlash } from "../../http/flash.ts";
import { readForm } from "../../http/read-form.ts";
import { actAnswer, notFound, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { refusal } from "../../kernel/refusal.ts";
import type { Route } from "./+types/consortium-rename.ts";
import { readableConsortium } from "./consortium-room-facts.ts";

/** The lead gives the consortium another name. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { consortium } = readableConsortium(visit, args.params.consortium);
  const path = `/firm/consortia/${consortium.id}`;
  const reading = await readForm(args.request, visit.facts, renameConsortiumCommand.omit({ consortiumId: true }));
  if (!reading.ok) {
    const [first] = Object.values(reading.form.errors).flat();
    return seeOther(visit, path, refusedFlash(first ?? refusal("form.invalid")));
  }
  const result = renameConsortium(visit.db, { ...reading.value, consortiumId: consortium.id }, visit);
  return actAnswer(visit, result, path, "consortium.saved");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
