import { restoreEntry } from "../../domain/thesaurus/restore-entry.ts";
import { findEntry } from "../../domain/thesaurus/thesaurus-queries.ts";
import { actAnswer, found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { CURATED_WORDS } from "../../search/curated-words.ts";
import type { Route } from "./+types/restore-entry.ts";

/** Puts a withdrawn entry of the thesaurus in force again. */
export function action(args: Route.ActionArgs): Response {
  const visit = admit(args, "admin");
  const { id } = found(findEntry(visit.db, found(parseId<"thesaurus_entry">(args.params.entry))));
  return actAnswer(
    visit,
    restoreEntry(visit.db, { id }, { ...visit, words: CURATED_WORDS }),
    `/admin/thesaurus/${id}`,
    "thesaurus.restored",
  );
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "admin");
  throw notFound();
}
