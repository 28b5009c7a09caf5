import { loadActor } from "../../../app/domain/accounts/load-actor.ts";
import { answerInvitation } from "../../../app/domain/consortia/answer-invitation.ts";
import { toId } from "../../../app/kernel/ids.ts";
import { openDatabase } from "../../../db/connection.ts";

/** Accepts one invitation from a process of its own, at the word of the parent; says what became of it. */
const [file = "", memberId = "", personId = "", now = "0"] = process.argv.slice(2);
const { db, sqlite } = openDatabase(file);
const actor = loadActor(db, toId<"person">(personId));

process.on("message", () => {
  const command = { memberId: toId<"consortium_member">(memberId), answer: "accept" } as const;
  const result = answerInvitation(db, command, { actor, now: Number(now) });
  sqlite.close();
  process.send?.(result.ok ? result.value.state : result.refusal.code, () => process.exit(0));
});
process.send?.("ready");
