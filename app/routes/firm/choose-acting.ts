import { z } from "zod";
import { chooseActing } from "../../domain/organizations/choose-acting.ts";
import { idField } from "../../domain/organizations/organization-schema.ts";
import { readForm } from "../../http/read-form.ts";
import { actAnswer, notFound } from "../../http/respond.ts";
import { admit, safePath } from "../../http/visit.ts";
import type { Route } from "./+types/choose-acting.ts";

const chooseForm = z.object({ organizationId: idField<"organization">(), back: z.string().max(2_000).optional() });

/** Chooses which of one's organisations one acts for; back to the page one came from, but for that of another one. */
export async function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "firm");
  const reading = await readForm(args.request, visit.facts, chooseForm);
  if (!reading.ok) throw new Response(null, { status: 422 });
  const { organizationId, back } = reading.value;
  const result = chooseActing(visit.db, { organizationId }, visit);
  if (!result.ok) throw notFound();
  const path = safePath(back, "/firm");
  const isOther = /^\/firm\/[0-9a-z]{26}/.test(path) && !path.startsWith(`/firm/${organizationId}`);
  return actAnswer(visit, result, isOther ? `/firm/${organizationId}` : path, "organization.acting");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
