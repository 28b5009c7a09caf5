import type { EventRow } from "../../../db/schema/events.ts";
import { toId } from "../../kernel/ids.ts";
import type { NoticeKind } from "./notice.ts";
import { mailAlone, type Telling } from "./telling.ts";

/** Mails that open a door: to the person alone, with the secret that only the job carried. */
export function doorMail(
  event: EventRow,
  secrets: Readonly<Record<string, string | number | null>>,
  kind: NoticeKind,
  path: string,
): Telling[] {
  const { token } = secrets;
  if (typeof token !== "string") return [];
  return [mailAlone({ kind: "person", personId: toId<"person">(event.subjectId) }, { kind, params: { token }, path })];
}
