import { seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/desk.ts";

const FIRST_DESKS = ["office", "admin", "auditor", "council", "panel"] as const;

/** On to where the person works. */
export function loader(args: Route.LoaderArgs): Response {
  const visit = admit(args, "person");
  const desk = FIRST_DESKS.find((one) => visit.actor.desks.includes(one));
  return seeOther(visit, desk === undefined ? "/firm" : `/${desk}`);
}
