import { runsOf } from "./text/runs.ts";
import { looseSound, syllablesOf } from "./text/sounds.ts";
import { CONCEPTS, districtTerms } from "./thesaurus.ts";

/** The thesaurus's Chinese words by how they sound, so that pinyin reaches them even where no document uses them. */
export type Sounds = {
  readonly exact: ReadonlyMap<string, readonly string[]>;
  readonly loose: ReadonlyMap<string, readonly string[]>;
  readonly initials: ReadonlyMap<string, readonly string[]>;
  /** Every word with its pinyin in one piece and the first letters of it. */
  readonly spoken: readonly { readonly word: string; readonly letters: string; readonly initials: string }[];
};

let known: { readonly terms: string; readonly sounds: Sounds } | undefined;

/** Worked out by the first who asks: it takes a moment, and most questions never ask. */
export function thesaurusSounds(): Sounds {
  if (known?.terms !== districtTerms()) known = { terms: districtTerms(), sounds: readSounds() };
  return known.sounds;
}

function readSounds(): Sounds {
  const exact = new Map<string, string[]>();
  const loose = new Map<string, string[]>();
  const initials = new Map<string, string[]>();
  const spoken: Sounds["spoken"][number][] = [];
  const note = (map: Map<string, string[]>, key: string, word: string) => map.set(key, [...(map.get(key) ?? []), word]);
  const runs = CONCEPTS.flatMap((concept) => concept.terms.flatMap((term) => runsOf(term)));
  const words = new Set(runs.flatMap((run) => (run.script === "han" && run.text.length > 1 ? [run.text] : [])));
  for (const word of [...words].sort()) {
    const syllables = syllablesOf(word);
    const firsts = syllables.map((syllable) => syllable.slice(0, 1)).join("");
    note(exact, syllables.join("-"), word);
    note(loose, looseSound(syllables), word);
    note(initials, firsts, word);
    spoken.push({ word, letters: syllables.join(""), initials: firsts });
  }
  return { exact, loose, initials, spoken };
}
