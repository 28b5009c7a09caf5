import { dict } from "@node-rs/jieba/dict.js";
import { classOf, HAN } from "./character-class.ts";

const SLOT_BITS = 20;
const SLOT_MASK = (1 << SLOT_BITS) - 1;

/** A tree of characters in typed arrays. Node 0 is none; a node's weight is 0 where no word ends. */
export type Dictionary = {
  /** The node of a first character, 0 when no word begins with it. */
  readonly first: (code: number) => number;
  /** The node one character further, 0 when no word goes on so. */
  readonly next: (node: number, code: number) => number;
  /** The logarithm of how often the word that ends here comes up, below nought; 0 when none ends here. */
  readonly weight: (node: number) => number;
  /** The weight of a character that is no word by itself. */
  readonly unknown: number;
};

let loaded: Dictionary | undefined;

/** jieba's dictionary, its Chinese words. Reading it takes a fifth of a second: done once, by the first who needs it. */
export function dictionary(): Dictionary {
  loaded ??= read(dict);
  return loaded;
}

function read(bytes: Uint8Array): Dictionary {
  const parents = new Uint32Array(1 << SLOT_BITS);
  const codes = new Uint16Array(1 << SLOT_BITS);
  const nodes = new Uint32Array(1 << SLOT_BITS);
  const firsts = new Uint32Array(0x1_0000);
  let weights = new Float64Array(1 << 19);
  let count = 1;
  let total = 0;

  const slotOf = (node: number, code: number): number => {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> (32 - SLOT_BITS);
    while (nodes[slot] !== 0 && (parents[slot] !== node || codes[slot] !== code)) slot = (slot + 1) & SLOT_MASK;
    return slot;
  };
  const grown = (parent: number, code: number): number => {
    if (parent === 0) {
      if (firsts[code] === 0) firsts[code] = count++;
      return firsts[code] ?? 0;
    }
    const slot = slotOf(parent, code);
    if (nodes[slot] === 0) {
      parents[slot] = parent;
      codes[slot] = code;
      nodes[slot] = count++;
    }
    return nodes[slot] ?? 0;
  };

  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  for (let from = 0; from < text.length; ) {
    let place = from;
    let node = 0;
    let isChinese = true;
    for (let code = text.charCodeAt(place); code !== 32 && code !== 10; code = text.charCodeAt(place)) {
      isChinese &&= classOf(code) === HAN;
      if (isChinese) node = grown(node, code);
      place += 1;
      if (place >= text.length) break;
    }
    let times = 0;
    for (place += 1; place < text.length; place += 1) {
      const digit = text.charCodeAt(place) - 48;
      if (digit < 0 || digit > 9) break;
      times = times * 10 + digit;
    }
    total += times;
    if (count + 16 > weights.length) {
      const wider = new Float64Array(weights.length * 2);
      wider.set(weights);
      weights = wider;
    }
    if (isChinese && node !== 0) weights[node] = times;
    const end = text.indexOf("\n", place);
    from = end === -1 ? text.length : end + 1;
  }
  const whole = Math.log(total);
  for (let node = 1; node < count; node += 1) {
    const times = weights[node] ?? 0;
    if (times > 0) weights[node] = Math.log(times) - whole;
  }
  return {
    first: (code) => firsts[code] ?? 0,
    next: (node, code) => nodes[slotOf(node, code)] ?? 0,
    weight: (node) => weights[node] ?? 0,
    unknown: -whole,
  };
}
