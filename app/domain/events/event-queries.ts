import { eq } from "drizzle-orm";
import type { Reader } from "../../../db/schema/database.ts";
import { type EventRow, events } from "../../../db/schema/events.ts";
import type { EventId } from "../../kernel/ids.ts";

export function findEvent(db: Reader, id: EventId): EventRow | undefined {
  return db.select().from(events).where(eq(events.id, id)).get();
}
