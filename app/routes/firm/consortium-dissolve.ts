import { dissolveConsortium } from "../../domain/consortia/dissolve-consortium.ts";
import { actAnswer, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/consortium-dissolve.ts";
import { readableConsortium } from "./consortium-room-facts.ts";

/** The lead ends the consortium. */
export function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { consortium } = readableConsortium(visit, args.params.consortium);
  const result = dissolveConsortium(visit.db, { consortiumId: consortium.id }, visit);
  return actAnswer(visit, result, `/firm/consortia/${consortium.id}`, "consortium.dissolved");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
