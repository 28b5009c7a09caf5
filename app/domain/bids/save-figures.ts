import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Actor } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import type { SaveFiguresCommand } from "./bid-schema.ts";
import { draftToEdit, figuresMark, touchDraft } from "./edit-draft.ts";

/** Saves summary, price, own funds (fen) and duration (months) of a draft; `seen` as with answers. */
export function saveFigures(
  db: Database,
  command: SaveFiguresCommand,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<{ readonly seen: string }> {
  return act(db, (tx) => {
    const editing = draftToEdit(tx, command.bidId, actor, now);
    if (!editing.ok) return editing;
    const { bid } = editing.value;
    const set = {
      summary: command.summary,
      price: command.price ?? null,
      ownFunds: command.ownFunds ?? null,
      durationMonths: command.durationMonths ?? null,
    };
    const stored = figuresMark({ bid });
    const wanted = figuresMark({ bid: { ...bid, ...set } });
    if (wanted === stored) return done({ seen: stored });
    if (command.seen !== stored) return refused("bid.changed-meanwhile");
    touchDraft(tx, bid, now, set);
    return done({ seen: wanted });
  });
}
