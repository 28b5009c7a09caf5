import type { NeedMatch } from "./engine.ts";

type Ranked = { readonly needs: readonly NeedMatch[] };

/**
 * Lets local firms break ties: among products that answer the same needs equally well the local ones come first, within
 * the places that those products hold together. Nothing else moves. For calls whose law lets place of registration
 * weigh at all.
 */
export function withLocalTies<One extends Ranked>(
  ranked: readonly One[],
  isLocal: (one: One) => boolean,
): readonly One[] {
  const groups = Map.groupBy(ranked, answersOf);
  const queues = new Map(
    [...groups].map(([key, group]) => {
      return [key, [...group.filter(isLocal), ...group.filter((one) => !isLocal(one))].values()] as const;
    }),
  );
  return ranked.map((one) => queues.get(answersOf(one))?.next().value ?? one);
}

function answersOf({ needs }: Ranked): string {
  return needs
    .map(({ needId, strength, check }) => `${needId} ${strength} ${check?.verdict ?? ""}`)
    .sort()
    .join();
}
