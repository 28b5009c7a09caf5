import type { Facet } from "../engine.ts";

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
  /** Documents by the seams of their words, hashed into a power of two of rows. */
  readonly joints: Uint8Array;
  readonly jointFrom: Uint32Array;
  /** Per document: kind, where its record stands, a hash of its key, and what sorts it. NaN, or no row at all, where there is none. */
  readonly kinds: Uint8Array;
  readonly records: Float64Array;
  readonly docHash: Uint32Array;
  readonly docSlots: Uint32Array;
  readonly publishedAt: Float64Array;
  readonly deadlines: Float64Array;
  readonly amounts: Float64Array;
};

export type SegmentData = {
  readonly head: SegmentHead;
  readonly rows: SegmentRows;
  /** Per facet, in the order of `FACETS`: the number of the set of values that each document has. */
  readonly facetRows: readonly Narrow[];
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
  ["joints", 1],
  ["jointFrom", 4],
  ["kinds", 1],
  ["records", 8],
  ["docHash", 4],
  ["docSlots", 4],
  ["publishedAt", 8],
  ["deadlines", 8],
  ["amounts", 8],
] as const satisfies readonly (readonly [keyof SegmentRows, number])[];

const ALIGNMENT = 8;

/** The segment as chunks to be written one after the other: length of the outline, the outline, the rows. */
export function segmentChunks(data: SegmentData): readonly Uint8Array[] {
  const rows = [...ROWS.map(([name]) => data.rows[name]), ...data.facetRows];
  const outline = {
    head: data.head,
    rows: rows.map((row) => ({ width: row.BYTES_PER_ELEMENT, length: row.length })),
  };
  const words = new TextEncoder().encode(JSON.stringify(outline));
  const start = new Uint8Array(padded(4 + words.length));
  new DataView(start.buffer).setUint32(0, words.length, true);
  start.set(words, 4);
  return [start, ...rows.map((row) => inPadding(new Uint8Array(row.buffer, row.byteOffset, row.byteLength)))];
}

/** The segment over the bytes of its file, nothing copied. Throws when the bytes are no whole segment. */
export function readSegmentData(bytes: Uint8Array): SegmentData {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const outline: { head: SegmentHead; rows: { width: number; length: number }[] } = JSON.parse(
    new TextDecoder().decode(bytes.slice(4, 4 + length)),
  );
  let place = bytes.byteOffset + padded(4 + length);
  const starts = outline.rows.map((row) => {
    const start = place;
    place += padded(row.width * row.length);
    return start;
  });
  if (place > bytes.byteOffset + bytes.byteLength) throw new Error("search index: a segment's file is cut short");
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
      joints: u8("joints"),
      jointFrom: u32("jointFrom"),
      kinds: u8("kinds"),
      records: f64("records"),
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
  };
}

function padded(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

function inPadding(bytes: Uint8Array): Uint8Array {
  if (bytes.length % ALIGNMENT === 0) return bytes;
  const whole = new Uint8Array(padded(bytes.length));
  whole.set(bytes);
  return whole;
}
