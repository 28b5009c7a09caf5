import type { SearchDocument, SearchKind } from "../engine.ts";
import type { StoredDocument } from "./stored-document.ts";

export type Key = { readonly kind: SearchKind; readonly id: string };

/** One change of the index. */
export type LogEntry = { readonly put: StoredDocument } | { readonly remove: Key };

/** What stands in JSON of a document: all but its texts. */
type Rest = Omit<SearchDocument, keyof Texts> & Omit<StoredDocument, "document" | "plain">;
type Texts = Pick<SearchDocument, "title" | "titleOther" | "tags" | "body" | "organization">;

/** A length that says: there is no such text. */
const NONE = 0xffff_ffff;
const NO_TEXTS: readonly string[] = [];

/** An entry taken apart into what is written. */
type Packed = { readonly texts: readonly (string | null)[]; readonly json: string };

/** Takes an entry apart, and tells how many bytes it takes at most. */
export function pack(entry: LogEntry): Packed & { readonly most: number } {
  const packed = "put" in entry ? packDocument(entry.put) : { texts: NO_TEXTS, json: JSON.stringify(entry.remove) };
  let most = 4 + packed.json.length * 3;
  for (const text of packed.texts) most += 6 + 2 * (text?.length ?? 0);
  return { ...packed, most };
}

function packDocument({ document, plain, concepts, titleUnits, corners }: StoredDocument): Packed {
  const { kind, id, ref, facets, figures, publishedAt, deadline, amount } = document;
  const rest: Rest = { kind, id, ref, facets, figures, publishedAt, deadline, amount, concepts, titleUnits, corners };
  const { title, titleOther, tags, body, organization } = document;
  return { texts: [title, titleOther, tags, body, organization, ...plain], json: JSON.stringify(rest) };
}

/**
 * Writes an entry at a place and tells where it ends: the number of its texts, their lengths in UTF-16 units, the
 * texts themselves, a unit of nought behind each, and the rest in JSON. Texts are copied as they lie in memory, which
 * takes less room for Chinese and less time, at writing and at reading, than JSON does. A removal has no texts.
 */
export function writeEntry(target: Buffer, place: number, { texts, json }: Packed): number {
  let at = target.writeUInt32LE(texts.length, place);
  for (const text of texts) at = target.writeUInt32LE(text === null ? NONE : text.length, at);
  for (const text of texts) {
    if (text === null) continue;
    at += target.write(text, at, "utf16le");
    at = target.writeUInt16LE(0, at);
  }
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
  const json = bytes.toString("utf8", at);
  if (count === 0) return { remove: JSON.parse(json) };
  const { concepts, titleUnits, corners, ...others }: Rest = JSON.parse(json);
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
  return bytes.subarray(4 + 4 * bytes.readUInt32LE(0)).includes(text, 0, "utf16le");
}
