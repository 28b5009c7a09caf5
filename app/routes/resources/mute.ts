import { z } from "zod";
import { muteThing } from "../../domain/saved-searches/mute-thing.ts";
import { muteThingCommand } from "../../domain/saved-searches/saved-search-schema.ts";
import { readForm } from "../../http/read-form.ts";
import { actAnswer, found, notFound } from "../../http/respond.ts";
import { admit, safePath } from "../../http/visit.ts";
import { findDocument } from "../../search/index-subject.ts";
import type { Route } from "./+types/mute.ts";

const muteForm = muteThingCommand.extend({ back: z.string().max(2_000).optional() });

/** Leaves a public result out of the person's lists and mails. */
export async function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "person");
  const form = await readForm(args.request, visit.facts, muteForm);
  if (!form.ok) throw new Response(null, { status: 422 });
  const { back, ...thing } = form.value;
  found(findDocument(visit.db, thing.kind, thing.id));
  return actAnswer(visit, muteThing(visit.db, thing, visit), safePath(back, "/account/searches"), "search.muted");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "public");
  throw notFound();
}
