import { eq } from "drizzle-orm";
import { consortia } from "../../../db/schema/consortia.ts";
import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Actor, actorId } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { readConsortium, recordChange, refusalWhileBidStands } from "./change-consortium.ts";
import { canShapeConsortium } from "./consortium-policy.ts";
import type { RenameConsortiumCommand } from "./consortium-schema.ts";

/** Gives the consortium another name. */
export function renameConsortium(
  db: Database,
  { consortiumId, version, name }: RenameConsortiumCommand,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<{ readonly version: number }> {
  return act(db, (tx) => {
    const rows = readConsortium(tx, consortiumId);
    if (rows === undefined) return refused("access.not-yours");
    const { consortium, call } = rows;
    const decision = canShapeConsortium(actor, { consortium, call, verb: "rename", now });
    if (!decision.allowed) return { ok: false, refusal: decision.refusal };
    const standing = refusalWhileBidStands(tx, consortiumId, "rename");
    if (standing !== undefined) return { ok: false, refusal: standing };
    if (version !== consortium.version) return refused("consortium.changed-meanwhile");
    tx.update(consortia).set({ name }).where(eq(consortia.id, consortiumId)).run();
    return done({ version: recordChange(tx, consortium, { verb: "rename", actorId: actorId(actor), now }) });
  });
}
