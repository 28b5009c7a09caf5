import { findEntry } from "../../domain/thesaurus/thesaurus-queries.ts";
import { withdrawEntry } from "../../domain/thesaurus/withdraw-entry.ts";
import { actAnswer, found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import type { Route } from "./+types/withdraw-entry.ts";

/** Takes an entry of the thesaurus out of force. */
export function action(args: Route.ActionArgs): Response {
  const visit = admit(args, "admin");
  const { id } = found(findEntry(visit.db, found(parseId<"thesaurus_entry">(args.params.entry))));
  return actAnswer(visit, withdrawEntry(visit.db, { id }, visit), `/admin/thesaurus/${id}`, "thesaurus.withdrawn");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "admin");
  throw notFound();
}
