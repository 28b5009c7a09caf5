import { detachFileCommand } from "../../domain/bids/bid-schema.ts";
import { detachFile } from "../../domain/bids/detach-file.ts";
import { readForm } from "../../http/read-form.ts";
import { actAnswer, found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/bid-file-remove.ts";
import { wholeBid } from "./own-bid.ts";

/** Takes a file out of the draft. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { bid } = wholeBid(visit, args.params.bid);
  const reading = await readForm(args.request, visit.facts, detachFileCommand.omit({ bidId: true }));
  const { fileId } = found(reading.ok ? reading.value : undefined);
  const result = detachFile(visit.db, { bidId: bid.id, fileId }, visit);
  return actAnswer(visit, result, `/firm/bids/${bid.id}/files`, "bid.detached");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
