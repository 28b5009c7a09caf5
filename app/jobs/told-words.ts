import { type FoundWord, wordOf } from "../domain/saved-searches/saved-search.ts";
import type { Reason } from "../search/engine.ts";

/** The words among the reasons, as they are kept, told and muted; that a thing is local or of a field is no word of it. */
export function toldWords(why: readonly Reason[]): readonly FoundWord[] {
  return why.flatMap((reason) => {
    if (reason.kind === "domain" || reason.kind === "local") return [];
    return [reason.kind === "near" ? { ...wordOf(reason), kind: reason.kind } : wordOf(reason)];
  });
}
