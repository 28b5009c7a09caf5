import { and, eq, isNull } from "drizzle-orm";
import { type PersonRow, people } from "../../../db/schema/accounts.ts";
import type { Reader } from "../../../db/schema/database.ts";
import type { PersonId } from "../../kernel/ids.ts";

/** The person with this address, closed accounts among them. `email` is in its kept form. */
export function findPersonByEmail(db: Reader, email: string): PersonRow | undefined {
  return db.select().from(people).where(eq(people.email, email)).get();
}

/** The person, unless the account is closed. */
export function findPerson(db: Reader, id: PersonId): PersonRow | undefined {
  return db
    .select()
    .from(people)
    .where(and(eq(people.id, id), isNull(people.disabledAt)))
    .get();
}
