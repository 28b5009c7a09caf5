import { stateAt } from "../../domain/calls/call.ts";
import { missingIn, tasksDone } from "../../domain/calls/call-completeness.ts";
import { CALL_VERBS } from "../../domain/calls/call-lifecycle.ts";
import { canEditCall, canMoveCall, canSeeWork } from "../../domain/calls/call-policy.ts";
import { callHistoryOf, findWholeCall } from "../../domain/calls/call-queries.ts";
import { found, notFound } from "../../http/respond.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import type { WorkView } from "../../ui/office/work-view.ts";

/** The call that an office page is about, as this official may see it; a 404 answer otherwise. */
export function openWork(visit: PersonVisit, param: string | undefined): WorkView {
  const { db, actor, now } = visit;
  const whole = found(findWholeCall(db, found(parseId<"call">(param))));
  const { call } = whole;
  if (!canSeeWork(actor, call).allowed) throw notFound();
  const missing = missingIn(whole, now);
  return {
    ...whole,
    state: stateAt(call, now),
    missing,
    done: tasksDone(missing),
    mayEdit: canEditCall(actor, call, now).allowed,
    verbs: CALL_VERBS.filter((verb) => canMoveCall(actor, call, verb, now).allowed),
    history: callHistoryOf(db, call.id),
  };
}
