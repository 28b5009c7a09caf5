import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { SearchKind } from "./engine.ts";
import { meiliKey } from "./meilisearch/meili-document.ts";

type Key = { readonly kind: SearchKind; readonly id: string };

/** What was changed while the search server did not take it: until it has, its index is not to be believed. */
export type MissedWrites = {
  any(): boolean;
  /** Names of all that is missed at this moment. */
  all(): readonly string[];
  add(keys: readonly Key[]): void;
  /** The server has them now as they are. */
  settle(keys: readonly Key[]): void;
  settleAll(names: readonly string[]): void;
};

/**
 * Kept as one empty file a document, so that every thread and process sees at once what another one missed, and a site
 * that starts anew remembers. A null folder keeps them in memory.
 */
export function missedWrites(folder: string | null): MissedWrites {
  const store = folder === null ? inMemory(new Set()) : inFolder(folder);
  return {
    any: () => store.names().length > 0,
    all: store.names,
    add: (keys) => store.put(keys.map(meiliKey)),
    settle(keys) {
      if (store.names().length > 0) store.drop(keys.map(meiliKey));
    },
    settleAll: store.drop,
  };
}

type Store = {
  readonly names: () => readonly string[];
  readonly put: (names: readonly string[]) => void;
  readonly drop: (names: readonly string[]) => void;
};

function inMemory(known: Set<string>): Store {
  return {
    names: () => [...known],
    put(names) {
      for (const name of names) known.add(name);
    },
    drop(names) {
      for (const name of names) known.delete(name);
    },
  };
}

function inFolder(folder: string): Store {
  mkdirSync(folder, { recursive: true });
  return {
    names: () => readdirSync(folder),
    put(names) {
      for (const name of names) writeFileSync(path.join(folder, name), "");
    },
    drop(names) {
      for (const name of names) rmSync(path.join(folder, name), { force: true });
    },
  };
}
