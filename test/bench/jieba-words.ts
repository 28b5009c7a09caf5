import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";

const jieba = Jieba.withDict(dict);

/** The peers' words: jieba's own cut for searching, words within words among them. */
export function searchWordsOf(text: string): readonly string[] {
  return jieba.cutForSearch(text, false);
}
