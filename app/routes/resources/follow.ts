import { z } from "zod";
import { followCommand } from "../../domain/notifications/follow-schema.ts";
import { followSubject } from "../../domain/notifications/follow-subject.ts";
import { readForm } from "../../http/read-form.ts";
import { actAnswer, notFound } from "../../http/respond.ts";
import { admit, safePath } from "../../http/visit.ts";
import type { Route } from "./+types/follow.ts";

const followForm = followCommand.extend({ back: z.string().max(2_000).optional() });

/** Follows a call, a scenario or an organisation. */
export async function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "person");
  const form = await readForm(args.request, visit.facts, followForm);
  if (!form.ok) throw new Response(null, { status: 422 });
  const { back, ...subject } = form.value;
  return actAnswer(visit, followSubject(visit.db, subject, visit), safePath(back, "/"), "follow.done");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "public");
  throw notFound();
}
