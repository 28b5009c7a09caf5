import { z } from "zod";
import { muteReason } from "../../domain/saved-searches/mute-reason.ts";
import { muteReasonCommand } from "../../domain/saved-searches/saved-search-schema.ts";
import { readForm } from "../../http/read-form.ts";
import { actAnswer, notFound } from "../../http/respond.ts";
import { admit, safePath } from "../../http/visit.ts";
import type { Route } from "./+types/mute-reason.ts";

const muteForm = muteReasonCommand.extend({ back: z.string().max(2_000).optional() });

/** A word is no reason any more for the person. */
export async function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "person");
  const form = await readForm(args.request, visit.facts, muteForm);
  if (!form.ok) throw new Response(null, { status: 422 });
  const { back, ...word } = form.value;
  return actAnswer(
    visit,
    muteReason(visit.db, word, visit),
    safePath(back, "/account/searches"),
    "search.reason-muted",
  );
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "public");
  throw notFound();
}
