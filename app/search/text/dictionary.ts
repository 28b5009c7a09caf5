import { dict } from "@node-rs/jieba/dict.js";
import { classOf, HAN } from "./character-class.ts";
import { type CharacterTree, childOf, growTree, NODE } from "./character-tree.ts";

const MOST_NODES = 650_000;

export type Dictionary = {
  readonly tree: CharacterTree;
  /** Per node the logarithm of how often the word that ends there comes up, below nought; 0 when none ends there. */
  readonly weights: Float64Array;
  /** The weight of a character that is no word by itself. */
  readonly unknown: number;
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
  let node = (tree.firsts[word.charCodeAt(0)] ?? 0) & NODE;
  for (let place = 1; place < word.length && node !== 0; place += 1) {
    node = childOf(tree, node, word.charCodeAt(place)) & NODE;
  }
  return weights[node] ?? 0;
}

function read(bytes: Uint8Array): Dictionary {
  const growing = growTree(MOST_NODES);
  const times = new Float64Array(MOST_NODES + 1);
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
    if (isChinese && node !== 0) times[node] = often;
    const end = text.indexOf("\n", place);
    from = end === -1 ? text.length : end + 1;
  }
  const tree = growing.finish();
  const whole = Math.log(total);
  return {
    tree,
    weights: times.slice(0, tree.size).map((often) => (often > 0 ? Math.log(often) - whole : 0)),
    unknown: -whole,
  };
}
