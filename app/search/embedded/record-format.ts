import type { SearchDocument, SearchKind } from "../engine.ts";
import type { StoredDocument } from "./stored-document.ts";

export type Key = { readonly kind: SearchKind; readonly id: string };

/** One change of the index. */
export type LogEntry = { readonly put: StoredDocument } | { readonly remove: Key };

/** What stands in JSON of a document: all but its texts and its concepts. */
type Rest = Omit<SearchDocument, keyof Texts> & Omit<StoredDocument, "document" | "plain" | "concepts">;
type Texts = Pick<SearchDocument, "title" | "titleOther" | "tags" | "body" | "organization">;

/** A length that says: there is no such text. */
const NONE = 0xffff_ffff;

/** An entry taken apart into what is written. A removal has no texts and no concepts. */
type Packed = {
  readonly texts: readonly (string | null)[];
  readonly concepts: readonly number[];
  readonly json: string;
};

/** Takes an entry apart. */
export function pack(entry: LogEntry): Packed {
  return "put" in entry ? packDocument(entry.put) : packRemoval(entry.remove);
}

/** How many bytes an entry takes at most. */
export function mostBytes({ texts, concepts, json }: Packed): number {
  let most = 8 + concepts.length * 4 + json.length * 3;
  for (const text of texts) most += 6 + 2 * (text?.length ?? 0);
  return most;
}

function packRemoval(key: Key): Packed {
  return { texts: [], concepts: [], json: JSON.stringify(key) };
}

function packDocument({ document, plain, concepts, titleUnits, corners }: StoredDocument): Packed {
  const { kind, id, ref, facets, figures, publishedAt, deadline, amount } = document;
  const rest: Rest = { kind, id, ref, facets, figures, publishedAt, deadline, amount, titleUnits, corners };
  const { title, titleOther, tags, body, organization } = document;
  return { texts: [title, titleOther, tags, body, organization, ...plain], concepts, json: JSON.stringify(rest) };
}

/**
 * Writes an entry at a place and tells where it ends: the number of its texts, their lengths in UTF-16 units, the
 * texts themselves, a unit of nought behind each, the number of its concepts' numbers, these, and the rest in JSON. Texts
 * and numbers are copied as they lie in memory, which takes less time, at writing and at reading, than JSON does.
 */
export function writeEntry(target: Buffer, place: number, { texts, concepts, json }: Packed): number {
  let at = target.writeUInt32LE(texts.length, place);
  for (const text of texts) at = target.writeUInt32LE(text === null ? NONE : text.length, at);
  for (const text of texts) {
    if (text === null) continue;
    if (text !== "") at += target.write(text, at, "utf16le");
    at = target.writeUInt16LE(0, at);
  }
  at = target.writeUInt32LE(concepts.length, at);
  for (const number of concepts) at = target.writeUInt32LE(number, at);
  return at + target.write(json, at, "utf8");
}

/** Reads the entry that these bytes are. */
export function readEntry(bytes: Buffer): LogEntry {
  const count = bytes.readUInt32LE(0);
  let at = 4 + 4 * count;
  const texts: (string | null)[] = [];
  for (let text = 0; text < count; text += 1) {
    const length = bytes.readUInt32LE(4 + 4 * text);
    texts.push(length === NONE ? null : bytes.toString("utf16le", at, at + 2 * length));
    if (length !== NONE) at += 2 * length + 2;
  }
  const concepts: number[] = [];
  for (let left = bytes.readUInt32LE(at); left > 0; left -= 1) {
    at += 4;
    concepts.push(bytes.readUInt32LE(at));
  }
  const json = bytes.toString("utf8", at + 4);
  if (count === 0) return { remove: JSON.parse(json) };
  const { titleUnits, corners, ...others }: Rest = JSON.parse(json);
  const [title, titleOther, tags, body, organization, ...plain] = texts;
  const document = {
    ...others,
    title: title ?? "",
    titleOther: titleOther ?? "",
    tags: tags ?? "",
    body: body ?? "",
    organization: organization ?? "",
  };
  return { put: { document, plain, concepts, titleUnits, corners } };
}

/** Whether the text stands in one of the entry's texts. */
export function holdsText(bytes: Buffer, text: string): boolean {
  const count = bytes.readUInt32LE(0);
  const from = 4 + 4 * count;
  let to = from;
  for (let at = 4; at < from; at += 4) {
    const length = bytes.readUInt32LE(at);
    if (length !== NONE) to += 2 * length + 2;
  }
  return bytes.subarray(from, to).includes(text, 0, "utf16le");
}
