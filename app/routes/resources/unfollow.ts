import { z } from "zod";
import { followCommand } from "../../domain/notifications/follow-schema.ts";
import { unfollowSubject } from "../../domain/notifications/unfollow-subject.ts";
import { readForm } from "../../http/read-form.ts";
import { actAnswer, notFound } from "../../http/respond.ts";
import { admit, safePath } from "../../http/visit.ts";
import type { Route } from "./+types/unfollow.ts";

const unfollowForm = followCommand.extend({ back: z.string().max(2_000).optional() });

/** Stops following. */
export async function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "person");
  const form = await readForm(args.request, visit.facts, unfollowForm);
  if (!form.ok) throw new Response(null, { status: 422 });
  const { back, ...subject } = form.value;
  return actAnswer(visit, unfollowSubject(visit.db, subject, visit), safePath(back, "/"), "follow.ended");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "public");
  throw notFound();
}
