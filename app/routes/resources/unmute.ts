import { z } from "zod";
import { unmuteThing } from "../../domain/saved-searches/mute-thing.ts";
import { muteThingCommand } from "../../domain/saved-searches/saved-search-schema.ts";
import { readForm } from "../../http/read-form.ts";
import { actAnswer, notFound } from "../../http/respond.ts";
import { admit, safePath } from "../../http/visit.ts";
import type { Route } from "./+types/unmute.ts";

const muteForm = muteThingCommand.extend({ back: z.string().max(2_000).optional() });

/** Brings a muted result back. */
export async function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "person");
  const form = await readForm(args.request, visit.facts, muteForm);
  if (!form.ok) throw new Response(null, { status: 422 });
  const { back, ...thing } = form.value;
  return actAnswer(visit, unmuteThing(visit.db, thing, visit), safePath(back, "/account/searches"), "search.unmuted");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "public");
  throw notFound();
}
