import type { Facet } from "../engine.ts";
import type { SeamRows } from "./seam-rows.ts";

/** Numbers by the width that the largest of them needs. */
export type Narrow = Uint8Array | Uint16Array | Uint32Array;

/** What stands in words beside the rows. `sets`: per facet the sets of values by their numbers, the empty one first. */
export type SegmentHead = {
  readonly documents: number;
  readonly words: number;
  readonly latin: number;
  readonly sets: Partial<Record<Facet, readonly (readonly string[])[]>>;
};

/** A part of the index as it lies in memory and on disk: rows of numbers over one buffer. */
export type SegmentRows = {
  /** Postings of every term: twice the step between document numbers as a varint, odd when an unusual impact follows. */
  readonly postings: Uint8Array;
  /** Where each term's postings begin, with one entry more for the end. Words first, then English, then concepts. */
  readonly termFrom: Uint32Array;
  readonly termCount: Uint32Array;
  readonly termHash: Uint32Array;
  readonly termCheck: Uint32Array;
  readonly termSlots: Uint32Array;
  /** The words in the order of their terms, one behind the other in UTF-16, and where each begins. */
  readonly wordText: Uint16Array;
  readonly wordFrom: Uint32Array;
  /** Which words may hold a character or a pair, and which may sound so: numbers of words in rows by hash. */
  readonly holders: Uint8Array;
  readonly holderFrom: Uint32Array;
  readonly sounds: Uint8Array;
  readonly soundFrom: Uint32Array;
  /** Documents with their concepts, see `concept-rows`. */
  readonly concepts: Uint8Array;
  readonly conceptFrom: Uint32Array;
  /** Per document: kind, where its record stands, a hash of its key, and what sorts it. NaN, or no row at all, where there is none. */
  readonly kinds: Uint8Array;
  readonly records: Uint32Array | Float64Array;
  readonly docHash: Uint32Array;
  readonly docSlots: Uint32Array;
  readonly publishedAt: Float64Array;
  readonly deadlines: Float64Array;
  readonly amounts: Float64Array;
};

export type SegmentData = {
  readonly head: SegmentHead;
  readonly rows: SegmentRows;
  /** Per facet, in the order of `FACETS`: the number of the set of values that each document has; empty where all have none. */
  readonly facetRows: readonly Narrow[];
  readonly seams: SeamRows;
};

/** A segment read from its file: all but the seams, which stay there. */
export type ResidentSegment = Omit<SegmentData, "seams"> & {
  /** Where in the file the seams lie. */
  readonly seams: { readonly bits: number; readonly from: number; readonly rows: number };
};

const ROWS = [
  ["postings", 1],
  ["termFrom", 4],
  ["termCount", 4],
  ["termHash", 4],
  ["termCheck", 4],
  ["termSlots", 4],
  ["wordText", 2],
  ["wordFrom", 4],
  ["holders", 1],
  ["holderFrom", 4],
  ["sounds", 1],
  ["soundFrom", 4],
  ["concepts", 1],
  ["conceptFrom", 4],
  ["kinds", 1],
  ["records", 8],
  ["docHash", 4],
  ["docSlots", 4],
  ["publishedAt", 8],
  ["deadlines", 8],
  ["amounts", 8],
] as const satisfies readonly (readonly [keyof SegmentRows, number])[];

const ALIGNMENT = 8;

/** What the beginning of a segment's file says of the rest. */
type Outline = {
  readonly head: SegmentHead;
  readonly rows: readonly { readonly width: number; readonly length: number }[];
  /** How long the two rows of the seams are, in bytes. */
  readonly seams: { readonly bits: number; readonly from: number; readonly rows: number };
};

/** Bytes at the beginning of a file that tell how long its outline is and how much of it is to be read into memory. */
export const PREFIX = 16;

/** The segment as chunks to be written one after the other: two lengths, the outline, the rows, and the seams last. */
export function segmentChunks(data: SegmentData): readonly Uint8Array[] {
  const rows = [...ROWS.map(([name]) => data.rows[name]), ...data.facetRows];
  const { bits, from, rows: seams } = data.seams;
  const outline: Outline = {
    head: data.head,
    rows: rows.map((row) => ({ width: row.BYTES_PER_ELEMENT, length: row.length })),
    seams: { bits, from: from.length, rows: seams.length },
  };
  const words = new TextEncoder().encode(JSON.stringify(outline));
  const start = new Uint8Array(padded(PREFIX + words.length));
  const resident = rows.reduce((sum, row) => sum + padded(row.byteLength), start.length);
  const prefix = new DataView(start.buffer);
  prefix.setFloat64(0, resident, true);
  prefix.setUint32(8, words.length, true);
  start.set(words, PREFIX);
  const chunks = rows.map((row) => new Uint8Array(row.buffer, row.byteOffset, row.byteLength));
  return [start, ...[...chunks, from, seams].flatMap((chunk) => [chunk, paddingOf(chunk)])];
}

/** How many bytes of a segment's file belong in memory, by its first `PREFIX` bytes. */
export function residentLength(prefix: Uint8Array): number {
  return new DataView(prefix.buffer, prefix.byteOffset).getFloat64(0, true);
}

/** The segment over the resident bytes of its file, nothing copied. Throws when they are not whole. */
export function readSegmentData(bytes: Uint8Array, fileSize: number): ResidentSegment {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
  const outline: Outline = JSON.parse(new TextDecoder().decode(bytes.slice(PREFIX, PREFIX + length)));
  let place = bytes.byteOffset + padded(PREFIX + length);
  const starts = outline.rows.map((row) => {
    const start = place;
    place += padded(row.width * row.length);
    return start;
  });
  const { bits, from, rows: seams } = outline.seams;
  const resident = place - bytes.byteOffset;
  if (resident > bytes.byteLength || resident + padded(from) + padded(seams) > fileSize) {
    throw new Error("search index: a segment's file is cut short");
  }
  const part = (at: number) => ({ start: starts[at] ?? 0, ...(outline.rows[at] ?? { width: 1, length: 0 }) });
  const at = (name: keyof SegmentRows) => part(ROWS.findIndex(([row]) => row === name));
  const u8 = (name: keyof SegmentRows) => new Uint8Array(bytes.buffer, at(name).start, at(name).length);
  const u32 = (name: keyof SegmentRows) => new Uint32Array(bytes.buffer, at(name).start, at(name).length);
  const f64 = (name: keyof SegmentRows) => new Float64Array(bytes.buffer, at(name).start, at(name).length);
  return {
    head: outline.head,
    rows: {
      postings: u8("postings"),
      termFrom: u32("termFrom"),
      termCount: u32("termCount"),
      termHash: u32("termHash"),
      termCheck: u32("termCheck"),
      termSlots: u32("termSlots"),
      wordText: new Uint16Array(bytes.buffer, at("wordText").start, at("wordText").length),
      wordFrom: u32("wordFrom"),
      holders: u8("holders"),
      holderFrom: u32("holderFrom"),
      sounds: u8("sounds"),
      soundFrom: u32("soundFrom"),
      concepts: u8("concepts"),
      conceptFrom: u32("conceptFrom"),
      kinds: u8("kinds"),
      records: at("records").width === 4 ? u32("records") : f64("records"),
      docHash: u32("docHash"),
      docSlots: u32("docSlots"),
      publishedAt: f64("publishedAt"),
      deadlines: f64("deadlines"),
      amounts: f64("amounts"),
    },
    facetRows: outline.rows.slice(ROWS.length).map((_row, facet): Narrow => {
      const { start, width, length: count } = part(ROWS.length + facet);
      if (width === 1) return new Uint8Array(bytes.buffer, start, count);
      return width === 2 ? new Uint16Array(bytes.buffer, start, count) : new Uint32Array(bytes.buffer, start, count);
    }),
    seams: { bits, from: resident, rows: resident + padded(from) },
  };
}

function padded(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

function paddingOf(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(padded(bytes.length) - bytes.length);
}
