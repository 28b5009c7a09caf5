import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";

let loaded: Jieba | undefined;

/** The dictionary takes a quarter of a second and 60 MB: loaded once, by the first who needs it. */
function jieba(): Jieba {
  loaded ??= Jieba.withDict(dict);
  return loaded;
}

/** The words of a stretch of Chinese characters, without guessing at unknown ones. */
export function wordsOf(run: string): readonly string[] {
  return jieba().cut(run, false);
}

/** Words and the words within them, as they are kept in the vocabulary. */
export function searchWordsOf(run: string): readonly string[] {
  return jieba().cutForSearch(run, false);
}

/** Whether the dictionary knows this as one word. */
export function isDictionaryWord(text: string): boolean {
  return wordsOf(text).length === 1;
}

/** Where words begin and end within the run, the run's own ends included. */
export function boundariesOf(run: string): ReadonlySet<number> {
  const places = new Set([0]);
  let place = 0;
  for (const word of wordsOf(run)) {
    place += word.length;
    places.add(place);
  }
  return places;
}
