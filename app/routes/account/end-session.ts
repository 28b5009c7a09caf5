import { endSessionCommand } from "../../domain/accounts/account-schema.ts";
import { endSession } from "../../domain/accounts/end-session.ts";
import { doneFlash } from "../../http/flash.ts";
import { readForm } from "../../http/read-form.ts";
import { notFound, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/end-session.ts";

/** Ends one of one's own sessions; another's is left alone and nothing is told. */
export async function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "person");
  const reading = await readForm(args.request, visit.facts, endSessionCommand);
  if (!reading.ok) throw new Response(null, { status: 422 });
  endSession(visit.db, reading.value.session, visit.actor.personId);
  return seeOther(visit, "/account", doneFlash("account.session-ended"));
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "person");
  throw notFound();
}
