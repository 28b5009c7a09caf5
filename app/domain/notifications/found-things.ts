import type { FindWhy, FoundKind } from "../../../db/schema/saved-searches.ts";
import { PROFILE } from "../saved-searches/saved-search.ts";
import type { DueFind } from "./due-finds-queries.ts";

/** One thing that a person is told of, with every search that found it. */
export type FoundThingTold = {
  readonly kind: FoundKind;
  readonly id: string;
  readonly zh: string;
  readonly en: string | null;
  /** `name` of the saved search; null for what fits the firm's products. */
  readonly by: readonly ({ readonly name: string | null } & FindWhy)[];
};

/** So many things are named in one mail; the rest is counted. */
export const MOST_NAMED = 10;

/** A person's finds as things, each once with all that found it, the first found first. */
export function foundThings(
  due: readonly DueFind[],
  titles: ReadonlyMap<string, { readonly zh: string; readonly en: string | null }>,
): readonly FoundThingTold[] {
  const things = new Map<string, FoundThingTold>();
  for (const { kind, id, source, name, why } of due) {
    const key = `${kind}:${id}`;
    const title = titles.get(key);
    if (title === undefined) continue;
    const by = { name: source === PROFILE ? null : (name ?? ""), ...why };
    const known = things.get(key);
    things.set(key, { kind, id, ...title, by: [...(known?.by ?? []), by] });
  }
  return [...things.values()];
}
