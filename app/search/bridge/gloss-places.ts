import { mixed } from "../embedded/term-hash.ts";
import { LONGEST_GLOSS } from "./gloss-key.ts";

type Stretch = { readonly from: number; readonly to: number };

/** Where the dictionary's entries begin, by rooms of what they may mean and how they are written. */
export type GlossPlaces = {
  readonly ofKeys: (room: number) => readonly number[];
  readonly ofWords: (room: number) => readonly number[];
  /** The bytes of an entry's word and of its glosses. */
  readonly entryAt: (start: number) => { readonly word: Stretch; readonly glosses: Stretch };
};

/** How the file writes an entry: these marks with texts between them. */
const [BEFORE_WORD, BEFORE_PINYIN, BEFORE_GLOSSES] = ['","simplified":"', '","pinyin":"', '","english":["'].map(
  (mark) => mark.length,
);
const FIRST = '[{"traditional":"';
const NEXT = '"]},{"traditional":"'.length;

const [QUOTE, BACKSLASH, SEMICOLON, APOSTROPHE, CLOSE] = [34, 92, 59, 39, 93];
const LETTER_S = 115;
/** An entry begins before this byte; a room and a place together stay an exact number. */
const PLACES = 2 ** 26;
const ROOM_BITS = 22;

/** Walks through the file once, byte by byte: making a text of every gloss would take ten times as long. */
export function placesIn(bytes: Uint8Array): GlossPlaces {
  const keys: number[] = [];
  const words: number[] = [];
  const pass = (from: number): number => {
    let at = from;
    while (at < bytes.length && bytes[at] !== QUOTE) at += 1;
    return at;
  };
  const entryAt = (start: number) => {
    const from = start;
    const to = pass(from);
    const glossesFrom = pass(to + (BEFORE_PINYIN ?? 0)) + (BEFORE_GLOSSES ?? 0);
    let end = glossesFrom;
    while (end < bytes.length && !(bytes[end] === QUOTE && bytes[end + 1] === CLOSE && bytes[end - 1] !== BACKSLASH)) {
      end += 1;
    }
    return { word: { from, to }, glosses: { from: glossesFrom, to: end } };
  };
  const first = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, FIRST.length)).toString();
  if (first !== FIRST) throw new Error("glosses: the dictionary's file is not of the form that is known");
  for (let at = FIRST.length; at < bytes.length; ) {
    const start = pass(at) + (BEFORE_WORD ?? 0);
    const to = pass(start);
    words.push(roomOfWord(bytes.subarray(start, to)) * PLACES + start);
    const glossesFrom = pass(to + (BEFORE_PINYIN ?? 0)) + (BEFORE_GLOSSES ?? 0);
    at = roomsOfGlosses(bytes, glossesFrom, (room) => keys.push(room * PLACES + start)) + NEXT;
  }
  return { ofKeys: finder(keys), ofWords: finder(words), entryAt };
}

/** Tells the room of every short gloss from `from` on; gives back where the last of them ends. */
function roomsOfGlosses(bytes: Uint8Array, from: number, tell: (room: number) => void): number {
  let count = 0;
  let first = 0;
  let last = 0;
  let letters = 0;
  let head = 0;
  let depth = 0;
  const endWord = () => {
    if (letters === 0) return;
    if (count > 0 || !isLead(head, letters)) {
      count += 1;
      if (count === 1) first = head;
      last = head & 0xff;
    }
    letters = 0;
    head = 0;
  };
  for (let at = from; at < bytes.length; at += 1) {
    const code = bytes[at] ?? 0;
    if (code === BACKSLASH) {
      at += 1;
      endWord();
      continue;
    }
    if (code === QUOTE || code === SEMICOLON) {
      endWord();
      if (count > 0 && count <= LONGEST_GLOSS) tell(roomOf(first, count, last));
      count = 0;
      depth = 0;
      if (code === QUOTE && bytes[at + 1] === CLOSE) return at;
      if (code === QUOTE) at += 2;
      continue;
    }
    if (code === 40 || code === 91) depth += 1;
    else if (code === 41 || code === CLOSE) depth = Math.max(0, depth - 1);
    const lower = code >= 65 && code <= 90 ? code + 32 : code;
    const isLetter = (lower >= 97 && lower <= 122) || (lower >= 48 && lower <= 57);
    if (depth > 0 || !isLetter) {
      endWord();
      if (code === APOSTROPHE && bytes[at + 1] === LETTER_S) at += 1;
    } else {
      if (letters < 3) head |= lower << (8 * letters);
      letters += 1;
    }
  }
  return bytes.length;
}

const LEADS = new Set(["to", "be", "a", "an", "the", "of"].map((word) => headOf(word) * 4 + word.length));

/** Words before a gloss that are not of it. */
function isLead(head: number, letters: number): boolean {
  return letters <= 3 && LEADS.has(head * 4 + letters);
}

/** The first three letters in one number, the first lowest. */
function headOf(word: string): number {
  let head = 0;
  for (let place = 0; place < Math.min(3, word.length); place += 1) head |= word.charCodeAt(place) << (8 * place);
  return head;
}

/** What stemming leaves alone: how a gloss begins, how many words it has, the first letter of its last. */
export function roomOfKey(key: string): number {
  const words = key.split(" ");
  return roomOf(headOf(words[0] ?? ""), words.length, headOf(words.at(-1) ?? "") & 0xff);
}

function roomOf(first: number, count: number, last: number): number {
  return mixed(first ^ (last << 24) ^ (count * 0x9e3779b1)) >>> (32 - ROOM_BITS);
}

/** The room of a word by its bytes. */
export function roomOfWord(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < bytes.length; place += 1) hash = Math.imul(hash ^ (bytes[place] ?? 0), 0x01000193);
  return mixed(hash) >>> (32 - ROOM_BITS);
}

/** Finds the places of a room among rooms and places in one number each. */
function finder(pairs: readonly number[]): (room: number) => readonly number[] {
  const sorted = Float64Array.from(pairs).sort();
  return (room) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] ?? 0) < room * PLACES) low = middle + 1;
      else high = middle;
    }
    const places: number[] = [];
    for (let place = low; (sorted[place] ?? Number.POSITIVE_INFINITY) < (room + 1) * PLACES; place += 1) {
      places.push((sorted[place] ?? 0) - room * PLACES);
    }
    return places;
  };
}
