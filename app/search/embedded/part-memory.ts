import type { Part } from "./live-state.ts";

/** Documents of a part that answer something, each once, and in step how well, 1 to 255. */
export type Answers = { readonly documents: Uint32Array; readonly impacts: Uint8Array };

/** What an answer weighs beside its numbers. */
const EACH = 32;

type Kept<Found> = { readonly value: Found; readonly size: number };

/**
 * Makes a memory of what was found in a part for a key, looked up once: a part never changes but for documents that
 * die, which whoever asks skips or names in the key. Of each part so many documents' numbers are kept, `most`; what was
 * not asked for the longest time is forgotten first.
 */
export function partMemory<Found extends { readonly documents: Uint32Array }>(most: number) {
  const memories = new WeakMap<Part, { readonly kept: Map<string, Kept<Found>>; size: number }>();
  return (part: Part, key: string, find: () => Found): Found => {
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
      if (memory.size <= most) break;
      memory.kept.delete(old);
      memory.size -= one.size;
    }
    return value;
  };
}

/** What answers single words, phrases and concepts. */
export const rememberedAnswers = partMemory<Answers>(4_000_000);
