import type { EventRow } from "../../../db/schema/events.ts";
import { toId } from "../../kernel/ids.ts";
import type { NoticeKind } from "./notice.ts";
import { mailAlone, type Telling } from "./telling.ts";

/** Mails that open a door: to the person alone, with the secret that only the job carried and the page to go on to. */
export function doorMail(
  event: EventRow,
  secrets: Readonly<Record<string, string | number | null>>,
  kind: NoticeKind,
  path: string,
): Telling[] {
  const { token, next } = secrets;
  if (typeof token !== "string") return [];
  const door = typeof next === "string" ? `${path}?next=${encodeURIComponent(next)}` : path;
  const person = { kind: "person", personId: toId<"person">(event.subjectId) } as const;
  return [mailAlone(person, { kind, params: { token }, path: door })];
}
