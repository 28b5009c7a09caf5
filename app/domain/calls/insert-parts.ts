import { callAttachments, criteria, needs } from "../../../db/schema/calls.ts";
import type { Transaction } from "../../../db/schema/database.ts";
import { type CallId, newId } from "../../kernel/ids.ts";
import type { CallStart } from "./call-start.ts";

/** Writes the needs, criteria and attachments that a new call begins with. */
export function insertParts(tx: Transaction, callId: CallId, start: CallStart, now: number): void {
  for (const [place, need] of start.needs.entries())
    tx.insert(needs)
      .values({ ...need, id: newId<"need">(now), callId, position: place + 1 })
      .run();
  for (const [place, criterion] of start.criteria.entries())
    tx.insert(criteria)
      .values({ ...criterion, id: newId<"criterion">(now), callId, position: place + 1 })
      .run();
  for (const [place, fileId] of start.files.entries())
    tx.insert(callAttachments)
      .values({ callId, fileId, position: place + 1 })
      .run();
}
