import type { IndexFile } from "./open-index.ts";

const writes = new WeakMap<IndexFile, number>();

/** Says that this connection has changed the index: what was remembered of it is stale. */
export function noteWrite(index: IndexFile): void {
  writes.set(index, writesTo(index) + 1);
}

/** How often this connection has changed the index; other processes' changes show in \`PRAGMA data_version\`. */
export function writesTo(index: IndexFile): number {
  return writes.get(index) ?? 0;
}
