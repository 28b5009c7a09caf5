import { answerInvitation } from "../../domain/organizations/answer-invitation.ts";
import { answerInvitationCommand } from "../../domain/organizations/organization-schema.ts";
import { readForm } from "../../http/read-form.ts";
import { actAnswer, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/answer-invitation.ts";

/** Accepts or declines an invitation that waits at the firm desk. */
export async function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "person");
  const reading = await readForm(args.request, visit.facts, answerInvitationCommand);
  if (!reading.ok) throw new Response(null, { status: 422 });
  const { invitationId, answer } = reading.value;
  const result = answerInvitation(visit.db, { invitationId, answer }, visit);
  return actAnswer(visit, result, "/firm", `organization.${answer === "accepted" ? "joined" : "invitation-declined"}`);
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "person");
  throw notFound();
}
