import { archiveSnippet } from "../../domain/answers/archive-snippet.ts";
import { findSnippet } from "../../domain/answers/snippet-queries.ts";
import { actAnswer, found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import type { Route } from "./+types/library-archive.ts";
import { libraryFirm } from "./library-facts.ts";

/** Takes a snippet out of the firm's library. */
export function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { firm } = libraryFirm(visit, args.params.organizationId);
  const id = parseId<"snippet">(args.params.snippet);
  const snippet = found(id === undefined ? undefined : findSnippet(visit.db, id));
  found(snippet.organizationId === firm.id ? snippet : undefined);
  const result = archiveSnippet(visit.db, { id: snippet.id }, visit);
  return actAnswer(visit, result, `/firm/${firm.id}/library`, "library.archived");
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}
