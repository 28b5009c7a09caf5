import { eq } from "drizzle-orm";
import { people } from "../../../db/schema/accounts.ts";
import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { act } from "../audit/act.ts";
import type { ProfileCommand } from "./account-schema.ts";
import type { Acting } from "./actor.ts";

/** Changes one's own name and the language of pages and mails. */
export function changeProfile(db: Database, command: ProfileCommand, { actor }: Acting): Result<ProfileCommand> {
  return act(db, (tx) => {
    if (actor.kind !== "person") return refused("access.not-yours");
    tx.update(people).set({ name: command.name, locale: command.locale }).where(eq(people.id, actor.personId)).run();
    return done(command);
  });
}
