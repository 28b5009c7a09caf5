import type { CallState, CallTask } from "../../domain/calls/call.ts";
import type { Missing } from "../../domain/calls/call-completeness.ts";
import type { CallVerb } from "../../domain/calls/call-lifecycle.ts";
import type { HistoryEntry, WholeCall } from "../../domain/calls/call-queries.ts";

/** A call as its authors see it: with its state now, what is missing, and what this person may do with it. */
export type WorkView = WholeCall & {
  readonly state: CallState;
  readonly missing: readonly Missing[];
  readonly done: readonly CallTask[];
  readonly mayEdit: boolean;
  readonly verbs: readonly CallVerb[];
  readonly history: readonly HistoryEntry[];
};
