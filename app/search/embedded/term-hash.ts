/** Two unlike 32-bit hashes of a string; together they tell a million terms apart. */
export function hashOf(text: string): readonly [number, number] {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5bd1e995);
    other ^= other >>> 15;
  }
  return [mixed(one), mixed(other)];
}

/** Spreads the bits of a number over all 32. */
export function mixed(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** An open table of places by hash: `slots[hash & mask]` and onwards until an empty one; a slot holds place + 1. */
export function slotsFor(hashes: Uint32Array): Uint32Array {
  let size = 4;
  while (size < hashes.length * 1.6) size *= 2;
  const slots = new Uint32Array(size);
  const mask = size - 1;
  for (let place = 0; place < hashes.length; place += 1) {
    let slot = (hashes[place] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = place + 1;
  }
  return slots;
}
