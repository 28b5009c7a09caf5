import { eq } from "drizzle-orm";
import { people } from "../../../db/schema/accounts.ts";
import type { Transaction } from "../../../db/schema/database.ts";
import { newId, type PersonId } from "../../kernel/ids.ts";

const ADDRESS = "list-import@jiebang.invalid";

/** The account that stands as author of what came from a published list; nobody can sign in to it. */
export function ensureListAuthor(tx: Transaction, now: number): PersonId {
  const known = tx.select({ id: people.id }).from(people).where(eq(people.email, ADDRESS)).get();
  if (known !== undefined) return known.id;
  const id = newId<"person">(now);
  tx.insert(people)
    .values({ id, email: ADDRESS, name: "公开清单", locale: "zh", createdAt: now, disabledAt: now })
    .run();
  return id;
}
