import type { Suggestion, SuggestQuery } from "../engine.ts";
import type { LiveIndex } from "./live-index.ts";

/** Words and things that the typed text may become. */
export function suggestFromIndex(_index: LiveIndex, _query: SuggestQuery): readonly Suggestion[] {
  return [];
}
