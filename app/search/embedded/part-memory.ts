import type { Part } from "./live-state.ts";

/** Numbers kept of earlier answers, in all of a part. */
const MOST_NUMBERS = 4_000_000;
/** What an answer weighs beside its numbers. */
const EACH = 32;

/** Documents of a part that answer something, each once, and in step how well, 1 to 255. */
export type Answers = { readonly documents: Uint32Array; readonly impacts: Uint8Array };

type Kept = { readonly value: Answers; readonly size: number };

const memories = new WeakMap<Part, { readonly kept: Map<string, Kept>; size: number }>();

/**
 * What was found in the part for the key, looked up once: a part never changes but for documents that die, which
 * whoever asks skips. What was not asked for the longest time is forgotten first.
 */
export function rememberedIn(part: Part, key: string, find: () => Answers): Answers {
  let memory = memories.get(part);
  if (memory === undefined) {
    memory = { kept: new Map(), size: 0 };
    memories.set(part, memory);
  }
  const known = memory.kept.get(key);
  if (known !== undefined) {
    memory.kept.delete(key);
    memory.kept.set(key, known);
    return known.value;
  }
  const value = find();
  const size = value.documents.length + EACH;
  memory.kept.set(key, { value, size });
  memory.size += size;
  for (const [old, one] of memory.kept) {
    if (memory.size <= MOST_NUMBERS) break;
    memory.kept.delete(old);
    memory.size -= one.size;
  }
  return value;
}
