import { withdrawSignatureCommand } from "../../domain/consortia/sign-schema.ts";
import { withdrawSignature } from "../../domain/consortia/withdraw-signature.ts";
import { readForm } from "../../http/read-form.ts";
import { actAnswer, found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/agreement-withdraw.ts";
import { readableConsortium } from "./consortium-room-facts.ts";

/** A member takes its signature back. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { consortium } = readableConsortium(visit, args.params.consortium);
  const reading = await readForm(args.request, visit.facts, withdrawSignatureCommand);
  const command = found(reading.ok ? reading.value : undefined);
  const result = withdrawSignature(visit.db, command, visit);
  if (!result.ok && result.refusal.code === "access.not-yours") throw notFound();
  return actAnswer(visit, result, `/firm/consortia/${consortium.id}/agreement`, "agreement.withdrawn");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
