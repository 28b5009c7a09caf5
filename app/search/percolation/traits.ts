import type { Field } from "../ranking/concept-places.ts";
import type { Run } from "../text/runs.ts";
import type { Clause } from "./clauses.ts";

/**
 * Something small that a document has or has not: a pair of characters, one character, an English stem, a concept.
 * `seen` is the number of the last document that had it, so that nothing is cleared between two documents; `field` is
 * where it stood first there. `sure` are the numbers of clauses that hold where it is, `maybe` those that may.
 */
export type Trait = {
  readonly name: string;
  seen: number;
  field: Field;
  readonly sure: number[];
  readonly maybe: Clause[];
};

/** All traits that any watched search asks for, by what they are. */
export type Traits = {
  readonly pairs: Map<number, Trait>;
  readonly characters: Map<number, Trait>;
  readonly stems: Map<string, Trait>;
  readonly concepts: Map<number, Trait>;
};

export function noTraits(): Traits {
  return { pairs: new Map(), characters: new Map(), stems: new Map(), concepts: new Map() };
}

/** Traits that a text made of these runs cannot be without; Chinese is read by units of UTF-16. */
export function traitsOf(traits: Traits, runs: readonly Run[]): readonly Trait[] {
  const found = new Set<Trait>();
  for (const { script, text } of runs) {
    if (script === "latin") found.add(trait(traits.stems, text, text));
    else if (text.length === 1) found.add(trait(traits.characters, text.charCodeAt(0), text));
    else {
      for (let place = 0; place + 1 < text.length; place += 1) {
        found.add(trait(traits.pairs, pairKey(text, place), text.slice(place, place + 2)));
      }
    }
  }
  return [...found];
}

export function conceptTrait(traits: Traits, concept: number): Trait {
  return trait(traits.concepts, concept, "");
}

export function pairKey(text: string, place: number): number {
  return text.charCodeAt(place) * 65_536 + text.charCodeAt(place + 1);
}

function trait<Key>(map: Map<Key, Trait>, key: Key, name: string): Trait {
  const known = map.get(key);
  if (known !== undefined) return known;
  const fresh: Trait = { name, seen: 0, field: "title", sure: [], maybe: [] };
  map.set(key, fresh);
  return fresh;
}
