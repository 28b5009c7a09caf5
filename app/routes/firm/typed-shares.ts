import type { ConsortiumMember } from "../../domain/consortia/consortium-queries.ts";
import type { Typed } from "../../http/form.ts";
import { percentText } from "../../kernel/share.ts";

const FIELDS = ["share", "workShare", "task"] as const;

/**
 * What was typed on a page of other members, in the order of those who are there now: everybody keeps what was typed
 * for them, and who came since has what is stored.
 */
export function typedShares(typed: Typed, living: readonly ConsortiumMember[]): Typed {
  const lines = Object.entries(typed).flatMap(([name, [id]]) => {
    const place = /^members\[(\d+)\]\.memberId$/.exec(name)?.[1];
    return place === undefined || id === undefined ? [] : [{ place, id }];
  });
  const moved: Record<string, readonly string[]> = {};
  for (const [place, member] of living.entries()) {
    const before = lines.find((line) => line.id === member.id)?.place;
    const stored = {
      share: member.share === null ? "" : percentText(member.share),
      workShare: member.workShare === null ? "" : percentText(member.workShare),
      task: member.task ?? "",
    };
    for (const field of FIELDS) {
      const kept = before === undefined ? undefined : typed[`members[${before}].${field}`];
      moved[`members[${place}].${field}`] = kept ?? [stored[field]];
    }
  }
  return moved;
}
