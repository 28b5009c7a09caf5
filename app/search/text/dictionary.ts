import { dict } from "@node-rs/jieba/dict.js";
import { classOf, HAN } from "./character-class.ts";
import { type CharacterTree, childOf, growTree, valueAt } from "./character-tree.ts";

const MOST_NODES = 650_000;

export type Dictionary = {
  /** The words; a node's value names its weight. */
  readonly tree: CharacterTree;
  /** The logarithm of how often a word comes up, below nought, by the values of the tree; that of no word first. */
  readonly weights: Float64Array;
};

let loaded: Dictionary | undefined;

/** jieba's dictionary, its Chinese words. Reading it takes a fifth of a second: done once, by the first who needs it. */
export function dictionary(): Dictionary {
  loaded ??= read(dict);
  return loaded;
}

/** The logarithm of how often a word comes up, below nought; 0 when the dictionary does not know it as one. */
export function wordWeight(word: string): number {
  const { tree, weights } = dictionary();
  let node = word.charCodeAt(0) || 0;
  for (let place = 1; place < word.length && node !== 0; place += 1) node = childOf(tree, node, word.charCodeAt(place));
  const value = valueAt(tree, node);
  return value === 0 ? 0 : (weights[value] ?? 0);
}

function read(bytes: Uint8Array): Dictionary {
  const growing = growTree(MOST_NODES);
  const values = new Map<number, number>();
  let total = 0;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  for (let from = 0; from < text.length; ) {
    let place = from;
    let node = 0;
    let isChinese = true;
    for (let code = text.charCodeAt(place); code !== 32 && code !== 10; code = text.charCodeAt(place)) {
      isChinese &&= classOf(code) === HAN;
      if (isChinese) node = growing.grow(node, code);
      place += 1;
      if (place >= text.length) break;
    }
    let often = 0;
    for (place += 1; place < text.length; place += 1) {
      const digit = text.charCodeAt(place) - 48;
      if (digit < 0 || digit > 9) break;
      often = often * 10 + digit;
    }
    total += often;
    if (isChinese && node !== 0 && often > 0) {
      const value = values.get(often) ?? values.size + 1;
      values.set(often, value);
      growing.name(node, value, often);
    }
    const end = text.indexOf("\n", place);
    from = end === -1 ? text.length : end + 1;
  }
  const whole = Math.log(total);
  return {
    tree: growing.finish(),
    weights: Float64Array.from([1, ...values.keys()], (often) => Math.log(often) - whole),
  };
}
