import { createHash, randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { DAY } from "../../kernel/instant.ts";
import { CORNERS_VERSION } from "../ranking/market-corners.ts";
import { THESAURUS_VERSION } from "../thesaurus.ts";
import { openSegmentFile } from "./open-segment-file.ts";
import type { Segment } from "./segment.ts";
import { type SegmentData, segmentChunks } from "./segment-format.ts";
import type { SharedSegments } from "./shared-segments.ts";

/** Raised with every change of what segments or the log hold. */
const SHAPE = 11;
const MANIFEST = "manifest.json";
const LARGEST_WRITE = 1 << 30;

/** What an index is made of. A generation is one life of it, from empty to empty; its log holds every document. */
export type Manifest = {
  readonly version: string;
  readonly generation: string;
  /** The segments, the oldest first, each with the numbers of its documents that are no more. */
  readonly segments: readonly { readonly file: string; readonly dead: readonly number[] }[];
  /** How far of the log the segments hold. */
  readonly heldTo: number;
  /** The district's own terms of the thesaurus that the generation was made with. */
  readonly district: string;
};

export type SegmentFiles = ReturnType<typeof openSegmentFiles>;

/** The folder in which an index lies, one writer at a time. Derived files all: whoever loses them rebuilds. */
export function openSegmentFiles(folder: string, shared: SharedSegments) {
  mkdirSync(folder, { recursive: true });
  // SQLite is the lock that no dying process leaves behind.
  const lock = new BetterSqlite3(path.join(folder, "lock.sqlite"), { timeout: 10_000 });
  const within = (name: string) => path.join(folder, name);
  return {
    logFile: (generation: string) => within(`${generation}.log`),

    /** The log of a generation that is still being built: no manifest names it, and nobody clears it away for a day. */
    buildingFile: (generation: string) => within(`${generation}.building`),

    /** Makes the log of a generation that is built its log. */
    takeBuilding: (generation: string) => renameSync(within(`${generation}.building`), within(`${generation}.log`)),

    /** Does what must not be done by two processes at once. */
    alone<Done>(act: () => Done): Done {
      if (lock.inTransaction) return act();
      return lock.transaction(act).immediate();
    },

    /** Changes whenever the manifest does. */
    stamp(): string {
      const stat = statSync(within(MANIFEST), { throwIfNoEntry: false, bigint: true });
      return stat === undefined ? "" : `${stat.ino}-${stat.mtimeNs}`;
    },

    /** The manifest, or undefined when there is none of this shape and thesaurus, or a file of it is missing. */
    manifest(): Manifest | undefined {
      if (!existsSync(within(MANIFEST))) return undefined;
      const manifest: Manifest = JSON.parse(readFileSync(within(MANIFEST), "utf8"));
      const files = [...manifest.segments.map((segment) => segment.file), `${manifest.generation}.log`];
      return manifest.version === VERSION && files.every((file) => existsSync(within(file))) ? manifest : undefined;
    },

    /** Makes this the index: written aside, then put in place at once. What no manifest names any more is removed. */
    putManifest(manifest: Omit<Manifest, "version">): void {
      const aside = within(`${MANIFEST}.${process.pid}`);
      writeFile(aside, [Buffer.from(JSON.stringify({ version: VERSION, ...manifest }))]);
      renameSync(aside, within(MANIFEST));
      const kept = new Set([...manifest.segments.map((segment) => segment.file), `${manifest.generation}.log`]);
      for (const name of readdirSync(folder)) {
        const isLeft = /\.(log|segment)$/.test(name) && !kept.has(name);
        if (isLeft || (name.endsWith(".building") && isOld(within(name)))) rmSync(within(name), { force: true });
      }
    },

    writeSegment(data: SegmentData): string {
      const name = `${newName()}.segment`;
      writeFile(within(name), segmentChunks(data));
      return name;
    },

    openSegment: (name: string): Segment => openSegmentFile(folder, name, shared),

    close(): void {
      shared.close();
      lock.close();
    },
  };
}

/** An index made with other words or another shape is none. */
export const VERSION = createHash("sha256")
  .update(`${SHAPE} ${THESAURUS_VERSION} ${CORNERS_VERSION}`)
  .digest("hex")
  .slice(0, 16);

/** Left behind by a process that died while it built. */
function isOld(file: string): boolean {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && stat.mtimeMs < Date.now() - DAY;
}

/** A name that no file had before. */
export function newName(): string {
  return randomBytes(8).toString("hex");
}

function writeFile(file: string, chunks: readonly Uint8Array[]): void {
  const target = openSync(file, "w");
  try {
    for (const chunk of chunks) {
      for (let written = 0; written < chunk.length; ) {
        written += writeSync(target, chunk, written, Math.min(chunk.length - written, LARGEST_WRITE));
      }
    }
  } finally {
    closeSync(target);
  }
}
