import { loadActor } from "../../../app/domain/accounts/load-actor.ts";
import { readDraft } from "../../../app/domain/bids/bid-draft.ts";
import { submissionMark, submitBid } from "../../../app/domain/bids/submit-bid.ts";
import { toId } from "../../../app/kernel/ids.ts";
import { openDatabase } from "../../../db/connection.ts";

/** Submits one bid from a process of its own, at the word of the parent; says what became of it. */
const [file = "", bid = "", personId = "", now = "0"] = process.argv.slice(2);
const { db, sqlite } = openDatabase(file);
const actor = loadActor(db, toId<"person">(personId));
const bidId = toId<"bid">(bid);

process.on("message", () => {
  const draft = readDraft(db, bidId, Number(now));
  const seen = draft === undefined ? "" : submissionMark(draft);
  const result = submitBid(db, { bidId, seen, key: `race ${bidId}` }, { actor, now: Number(now) });
  sqlite.close();
  process.send?.(result.ok ? "submitted" : result.refusal.code, () => process.exit(0));
});
process.send?.("ready");
