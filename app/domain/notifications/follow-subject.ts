import { and, eq } from "drizzle-orm";
import { calls } from "../../../db/schema/calls.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { follows } from "../../../db/schema/notifications.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import { scenarios } from "../../../db/schema/scenarios.ts";
import { parseId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Actor } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { isPublicAt } from "../calls/call.ts";
import type { FollowCommand } from "./follow-schema.ts";

/** Follows a published call, a public scenario or an organisation. Doing it twice is once. */
export function followSubject(
  db: Database,
  command: FollowCommand,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<FollowCommand> {
  return act(db, (tx) => {
    if (actor.kind !== "person") return refused("access.not-yours");
    if (!isPublic(tx, command, now)) return refused("access.not-yours");
    tx.insert(follows)
      .values({ personId: actor.personId, subjectKind: command.kind, subjectId: command.id, followedAt: now })
      .onConflictDoNothing()
      .run();
    return done(command);
  });
}

function isPublic(tx: Transaction, { kind, id }: FollowCommand, now: number): boolean {
  if (kind === "organization") {
    const key = parseId<"organization">(id);
    return key !== undefined && tx.select().from(organizations).where(eq(organizations.id, key)).get() !== undefined;
  }
  if (kind === "scenario") {
    const key = parseId<"scenario">(id);
    const where = key === undefined ? undefined : and(eq(scenarios.id, key), eq(scenarios.isPublic, true));
    return where !== undefined && tx.select().from(scenarios).where(where).get() !== undefined;
  }
  const key = parseId<"call">(id);
  const call = key === undefined ? undefined : tx.select().from(calls).where(eq(calls.id, key)).get();
  return call !== undefined && isPublicAt(call, now);
}
