/**
 * A tree of characters in typed arrays, for texts by the hundred thousand, each with a value of its own. A node is the
 * number of its slot, two numbers a slot: `code | value << 16`, and where its children lie, 0 when it has none: the
 * first slot of theirs `<< 12 |` how many bits number them `<< 8 |` which of eight kinds of characters are among them,
 * so that nobody goes far away for a child that is not there. A first character's slot is its own code; the children of
 * one node lie together, in a table by their codes, and the tables that are asked most come first: what running text
 * needs of a large tree then stays close by.
 */
export type CharacterTree = {
  readonly slots: Uint32Array;
  /** Slots, and so the least number that is no node. */
  readonly size: number;
};

/** First characters have the slots below. */
const FIRSTS = 0x1_0000;
/** What twenty bits can number. */
const MOST_SLOTS = 1 << 20;
/** How full a table may be; few children fill theirs. */
const FULL = 0.8;
const FEW = 4;

/** The child of a node by a character; 0 when there is none. */
export function childOf({ slots }: CharacterTree, node: number, code: number): number {
  const children = slots[2 * node + 1] ?? 0;
  return children === 0 ? 0 : childAmong(slots, children, code);
}

/** The child by a character where the children, not none, are known to lie. */
export function childAmong(slots: Uint32Array, children: number, code: number): number {
  if (((children >>> kindOf(code)) & 1) === 0) return 0;
  const first = children >>> 12;
  const mask = maskOf(children);
  for (let at = spread(code), probe = 0; probe <= mask; at += 1, probe += 1) {
    const slot = first + (at & mask);
    const head = slots[2 * slot] ?? 0;
    if ((head & 0xffff) === code) return slot;
    if (head === 0) return 0;
  }
  return 0;
}

/** The slot to look at first for a character among children, not none. */
export function slotAmong(children: number, code: number): number {
  return (children >>> 12) + (spread(code) & maskOf(children));
}

/** The value of a node, 0 for none: no text ends there. */
export function valueAt({ slots }: CharacterTree, node: number): number {
  return (slots[2 * node] ?? 0) >>> 16;
}

/** How many slots the children have, less one. */
function maskOf(children: number): number {
  return (1 << ((children >>> 8) & 15)) - 1;
}

/** One of eight kinds. */
function kindOf(code: number): number {
  return Math.imul(code, 0x85ebca6b) >>> 29;
}

function spread(code: number): number {
  return Math.imul(code, 0x9e3779b1) >>> 12;
}

/** What is gathered of a tree: nodes in the order in which they came, each behind its parent; 0 is the root. */
type Growing = {
  readonly parents: Uint32Array;
  readonly codes: Uint16Array;
  readonly values: Uint16Array;
  /** How often a node is passed when texts are read. */
  readonly heat: Float64Array;
  size: number;
};

/** Builds a tree for at most so many nodes. */
export function growTree(most: number) {
  const growing: Growing = {
    parents: new Uint32Array(most + 1),
    codes: new Uint16Array(most + 1),
    values: new Uint16Array(most + 1),
    heat: new Float64Array(most + 1),
    size: 1,
  };
  const { parents, codes } = growing;
  let bits = 4;
  while (1 << bits < most * 1.6) bits += 1;
  const known = new Uint32Array(1 << bits);
  return {
    /** The node one character behind the other, made when it is not there; a first character's parent is 0. */
    grow(parent: number, code: number): number {
      let slot = (Math.imul(parent, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> (32 - bits);
      for (let node = known[slot] ?? 0; node !== 0; node = known[slot] ?? 0) {
        if (parents[node] === parent && codes[node] === code) return node;
        slot = (slot + 1) & (known.length - 1);
      }
      const node = growing.size;
      if (node > most) throw new RangeError("character tree: too many nodes");
      growing.size += 1;
      known[slot] = node;
      parents[node] = parent;
      codes[node] = code;
      return node;
    },
    /** Gives the text that ends at a node its value, 1 to 65535, and tells how often it comes up. */
    name(node: number, value: number, often: number): void {
      growing.values[node] = value;
      growing.heat[node] = often;
    },
    finish: (): CharacterTree => laidOut(growing),
  };
}

function laidOut(growing: Growing): CharacterTree {
  const { parents, codes, values, size } = growing;
  const children = childTables(growing);
  const slotOf = new Uint32Array(size);
  const slots = new Uint32Array(2 * children.end);
  for (let node = 1; node < size; node += 1) {
    const code = codes[node] ?? 0;
    let slot = code;
    if (parents[node] !== 0) {
      const table = children.tables[parents[node] ?? 0] ?? 0;
      const first = table >>> 12;
      slot = slotAmong(table, code);
      while (slots[2 * slot] !== 0) slot = first + ((slot + 1 - first) & maskOf(table));
    }
    slotOf[node] = slot;
    slots[2 * slot] = code | ((values[node] ?? 0) << 16);
    slots[2 * slot + 1] = children.tables[node] ?? 0;
  }
  return { slots, size: children.end };
}

/** Where each node's children lie, the nodes that are passed most often first. */
function childTables({ parents, codes, heat, size }: Growing) {
  const counts = new Uint32Array(size);
  const kinds = new Uint8Array(size);
  for (let node = size - 1; node > 0; node -= 1) {
    const parent = parents[node] ?? 0;
    counts[parent] = (counts[parent] ?? 0) + 1;
    kinds[parent] = (kinds[parent] ?? 0) | (1 << kindOf(codes[node] ?? 0));
    heat[parent] = (heat[parent] ?? 0) + (heat[node] ?? 0);
  }
  const byHeat = Array.from({ length: 33 }, (): number[] => []);
  for (let node = 1; node < size; node += 1) {
    if (counts[node] !== 0) byHeat[32 - Math.clz32(heat[node] ?? 0)]?.push(node);
  }
  const tables = new Uint32Array(size);
  let end = FIRSTS;
  for (const node of byHeat.reverse().flat()) {
    const count = counts[node] ?? 0;
    let bits = 0;
    while (2 ** bits < (count > FEW ? count / FULL : count)) bits += 1;
    tables[node] = (end << 12) | (bits << 8) | (kinds[node] ?? 0);
    end += 2 ** bits;
    if (end > MOST_SLOTS) throw new RangeError("character tree: too many slots");
  }
  return { tables, end };
}
