/**
 * A tree of characters in typed arrays, for words by the hundred thousand. Node 0 is none. A child is found in an open
 * table by its parent and its character: two numbers a slot, `parent | low 12 bits of the code << 20` and
 * `node | high 4 bits of the code << 20 | whether it has children of its own << 24`.
 */
export type CharacterTree = {
  /** Per first character its node, with the flag. */
  readonly firsts: Uint32Array;
  readonly slots: Uint32Array;
  readonly shift: number;
  readonly mask: number;
  /** Nodes, the one that is none among them. */
  readonly size: number;
};

/** The flag of a node that has children. */
export const GOES_ON = 1 << 24;
/** A node without its flag. */
export const NODE = (1 << 20) - 1;
const FOUND = GOES_ON | NODE;

/** The child of a node (without its flag) by a character, with the flag; 0 when there is none. */
export function childOf({ slots, shift, mask }: CharacterTree, node: number, code: number): number {
  const wanted = (node | ((code & 0xfff) << 20)) >>> 0;
  for (let slot = hashOf(node, code) >>> shift; ; slot = (slot + 1) & mask) {
    const value = slots[2 * slot + 1] ?? 0;
    if (value === 0) return 0;
    if (slots[2 * slot] === wanted && ((value >>> 20) & 15) === code >>> 12) return value & FOUND;
  }
}

/** Builds a tree for at most so many nodes (a million). `grow` tells the node of a text's next character. */
export function growTree(most: number) {
  let bits = 4;
  while (1 << bits < most * 1.6) bits += 1;
  const tree = {
    firsts: new Uint32Array(0x1_0000),
    slots: new Uint32Array(2 << bits),
    shift: 32 - bits,
    mask: (1 << bits) - 1,
    size: 1,
  };
  const fresh = () => {
    if (tree.size > NODE || tree.size > most) throw new RangeError("character tree: too many nodes");
    tree.size += 1;
    return tree.size - 1;
  };
  return {
    /** The node one character behind the other, made when it is not there; a first character's parent is 0. */
    grow(parent: number, code: number): number {
      if (parent === 0) {
        if (tree.firsts[code] === 0) tree.firsts[code] = fresh();
        return (tree.firsts[code] ?? 0) & NODE;
      }
      const known = childOf(tree, parent, code);
      if (known !== 0) return known & NODE;
      let slot = hashOf(parent, code) >>> tree.shift;
      while (tree.slots[2 * slot + 1] !== 0) slot = (slot + 1) & tree.mask;
      const node = fresh();
      tree.slots[2 * slot] = parent | ((code & 0xfff) << 20);
      tree.slots[2 * slot + 1] = node | ((code >>> 12) << 20);
      return node;
    },
    /** The tree, every node that has children flagged. */
    finish(): CharacterTree {
      const { firsts, slots } = tree;
      const isParent = new Uint8Array(tree.size);
      for (let at = 0; at < slots.length; at += 2) isParent[(slots[at] ?? 0) & NODE] = 1;
      for (let code = 0; code < firsts.length; code += 1) {
        if (isParent[firsts[code] ?? 0] === 1 && firsts[code] !== 0) firsts[code] = (firsts[code] ?? 0) | GOES_ON;
      }
      for (let at = 1; at < slots.length; at += 2) {
        const value = slots[at] ?? 0;
        if (value !== 0 && isParent[value & NODE] === 1) slots[at] = value | GOES_ON;
      }
      return tree;
    },
  };
}

function hashOf(node: number, code: number): number {
  return Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
}
