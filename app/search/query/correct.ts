import type { Reason } from "../engine.ts";
import { isOneEditApart, stem } from "../text/latin.ts";
import { type Run, runsOf } from "../text/runs.ts";
import { readPinyin, syllablesOf } from "../text/sounds.ts";
import { STOP_WORDS } from "../text/stop-words.ts";
import { isDictionaryWord } from "../text/words.ts";
import { conceptsNamed, LATIN_TERMS } from "../thesaurus.ts";
import { isEnglish } from "./bridged-units.ts";
import type { Lexis } from "./lexis.ts";
import { spansOf } from "./spans.ts";

/** A piece of the query as it was understood: `text` first, `others` also possible, all normalised. */
export type Piece = {
  readonly asked: string;
  readonly text: string;
  readonly others: readonly string[];
  readonly script: "han" | "latin";
  readonly via: Reason["kind"] & ("word" | "pinyin" | "typo");
};

const LONGEST_TYPO = 7;
const LONGEST_RUN = 24;
const ENDINGS = ["", "e", "s", "ing", "ed"] as const;

/** Understands pinyin, initials and slips of the pen by the words that the index knows; what is known stays as it is. */
export function correct(plain: string, lexis: Lexis): readonly Piece[] {
  const pieces: Piece[] = [];
  const runs = runsOf(plain);
  for (let place = 0; place < runs.length; place += 1) {
    const run = runs[place];
    if (run === undefined) break;
    if (run.script === "han") {
      pieces.push(...correctHan(run.text, lexis));
      continue;
    }
    const joined = joinedSyllables(plain, runs, place, lexis);
    if (joined === undefined) pieces.push(...correctLatin(run.text, lexis));
    else {
      pieces.push(...joined.pieces);
      place += joined.runs - 1;
    }
  }
  return pieces;
}

/** Syllables written apart, `ting che`, are one word when none of them is a word of its own. */
function joinedSyllables(
  plain: string,
  runs: readonly Run[],
  from: number,
  lexis: Lexis,
): { readonly pieces: readonly Piece[]; readonly runs: number } | undefined {
  let letters = "";
  let to = from;
  for (; to < Math.min(runs.length, from + 8); to += 1) {
    const run = runs[to];
    if (run === undefined || run.script === "han" || !/^[a-z]+$/.test(run.text) || isKnownLatin(run.text, lexis)) break;
    letters += run.text;
  }
  if (to - from < 2) return undefined;
  const end = (runs[to - 1]?.start ?? 0) + (runs[to - 1]?.text.length ?? 0);
  const spoken = fromPinyin(letters, plain.slice(runs[from]?.start ?? 0, end), lexis);
  return spoken === undefined ? undefined : { pieces: spoken.pieces, runs: to - from };
}

function correctLatin(word: string, lexis: Lexis): readonly Piece[] {
  if (isKnownLatin(word, lexis) || !/^[a-z]+$/.test(word)) return [asWritten(word, "latin")];
  const spoken = fromPinyin(word, word, lexis);
  if (spoken?.uncovered === 0) return spoken.pieces;
  if (isEnglish(word)) return [asWritten(word, "latin")];
  if (spoken !== undefined) return spoken.pieces;
  const [first, ...others] = closestLatin(word, lexis);
  if (first !== undefined)
    return [{ asked: word, text: first, others: others.slice(0, 3), script: "latin", via: "typo" }];
  return fromInitials(word, lexis) ?? [asWritten(word, "latin")];
}

/** Known words that are one edit from this one. */
export function closestLatin(word: string, lexis: Lexis): readonly string[] {
  const like = word.length >= 4 ? lexis.latinLike(word) : [];
  const closest = [...like, ...LATIN_TERMS].flatMap((other) =>
    other.length < 4 ? [] : endedLike(word, other).filter((whole) => isKnownLatin(whole, lexis)),
  );
  return [...new Set(closest)];
}

/** What is kept are stems, what is typed is not: `parkng` is an edit from `parking`, and three from `park`. */
function endedLike(word: string, other: string): readonly string[] {
  return ENDINGS.map((ending) => other + ending).filter(
    (whole) => stem(whole) === other && isOneEditApart(word, whole),
  );
}

function isKnownLatin(word: string, lexis: Lexis): boolean {
  return STOP_WORDS.has(word) || LATIN_TERMS.has(stem(word)) || lexis.count(word) > 0;
}

function asWritten(text: string, script: "han" | "latin"): Piece {
  return { asked: text, text, others: [], script, via: "word" };
}

type Spoken = { readonly pieces: readonly Piece[]; readonly uncovered: number };

/** Covers the syllables with the fewest known words; undefined when too little of them is covered. */
export function fromPinyin(letters: string, asked: string, lexis: Lexis): Spoken | undefined {
  let best: Spoken | undefined;
  for (const syllables of readPinyin(letters)) {
    const covered = coverSyllables(syllables, asked, lexis);
    if (best === undefined || covered.uncovered < best.uncovered) best = covered;
    if (best.uncovered === 0) break;
  }
  return best === undefined || best.pieces.length === 0 || best.uncovered > 1 ? undefined : best;
}

function coverSyllables(syllables: readonly string[], asked: string, lexis: Lexis): Spoken {
  const pieces: Piece[] = [];
  let uncovered = 0;
  for (let from = 0; from < syllables.length; ) {
    const step = longestWord(syllables, from, lexis);
    if (step === undefined) {
      uncovered += 1;
      from += 1;
      continue;
    }
    const [text = "", ...others] = step.words;
    const here = step.to - from === syllables.length ? asked : syllables.slice(from, step.to).join("");
    pieces.push({ asked: here, text, others, script: "han", via: "pinyin" });
    from = step.to;
  }
  return { pieces, uncovered };
}

function longestWord(syllables: readonly string[], from: number, lexis: Lexis) {
  for (let to = Math.min(syllables.length, from + 8); to - from >= 2; to -= 1) {
    const words = commonestFirst(lexis.bySound(syllables.slice(from, to)), lexis);
    if (words.length > 0) return { to, words: words.slice(0, 4) };
  }
  return undefined;
}

function fromInitials(letters: string, lexis: Lexis): readonly Piece[] | undefined {
  if (!/^[a-z]{2,8}$/.test(letters)) return undefined;
  const whole = commonestFirst(lexis.byInitials(letters), lexis);
  const [text, ...others] = whole;
  if (text !== undefined) {
    return [{ asked: letters, text, others: others.slice(0, 5), script: "han", via: "pinyin" }];
  }
  for (let cut = letters.length - 2; cut >= 2; cut -= 1) {
    const head = fromInitials(letters.slice(0, cut), lexis);
    const tail = fromInitials(letters.slice(cut), lexis);
    if (head !== undefined && tail !== undefined) return together([...head, ...tail], lexis);
  }
  return undefined;
}

/** Of the words that the initials could mean, those that do stand side by side in some document. */
function together(pieces: readonly Piece[], lexis: Lexis): readonly Piece[] | undefined {
  const [head, tail, more] = pieces;
  if (head === undefined || tail === undefined || more !== undefined) return pieces;
  for (const left of [head.text, ...head.others]) {
    for (const right of [tail.text, ...tail.others]) {
      if (lexis.count(left + right) === 0) continue;
      return [{ asked: head.asked + tail.asked, text: left + right, others: [], script: "han", via: "pinyin" }];
    }
  }
  return undefined;
}

/** What documents say comes before what only the thesaurus says. */
function commonestFirst(words: readonly string[], lexis: Lexis): readonly string[] {
  const counted = words.map((word) => ({ word, count: lexis.count(word), named: conceptsNamed(word).length > 0 }));
  return counted
    .filter(({ count, named }) => count > 0 || named)
    .sort((left, right) => Number(right.named) - Number(left.named) || right.count - left.count)
    .map(({ word }) => word);
}

/** Replaces stretches that nobody writes by known words of the same sound, the longest first. */
function correctHan(run: string, lexis: Lexis): readonly Piece[] {
  const pieces: Piece[] = [];
  let kept = 0;
  for (const { from, to, word } of slipsIn(run, lexis, (written) => !isKnownHan(written, lexis))) {
    if (from > kept) pieces.push(asWritten(run.slice(kept, from), "han"));
    const asked = run.slice(from, to);
    pieces.push({ asked, text: word, others: [asked], script: "han", via: "typo" });
    kept = to;
  }
  if (kept < run.length) pieces.push(asWritten(run.slice(kept), "han"));
  return pieces;
}

function isKnownHan(written: string, lexis: Lexis): boolean {
  return conceptsNamed(written).length > 0 || lexis.count(written) > 0;
}

/** A stretch of a run of Chinese characters, and the word of the same sound that may have been meant. */
export type Slip = { readonly from: number; readonly to: number; readonly word: string };

/** Stretches of whole words that may be slips by `isDoubtful`, and sound like a word that is known; the longest first. */
export function slipsIn(run: string, lexis: Lexis, isDoubtful: (written: string) => boolean): readonly Slip[] {
  if (run.length > LONGEST_RUN) return [];
  const syllables = syllablesOf(run);
  if (syllables.length !== run.length) return [];
  const boundaries = wordBoundaries(run);
  const slips: Slip[] = [];
  for (let from = 0; from < run.length; ) {
    const slip = boundaries.has(from) ? slipAt(run, syllables, boundaries, from, lexis, isDoubtful) : undefined;
    if (slip !== undefined) slips.push(slip);
    from = slip?.to ?? from + 1;
  }
  return slips;
}

/** A slip begins and ends where words do: 位显 within 空位显示 is none, however much it sounds like 危险. */
function wordBoundaries(run: string): ReadonlySet<number> {
  const places = new Set([0]);
  let place = 0;
  for (const span of spansOf(run)) {
    place += span.length;
    places.add(place);
  }
  return places;
}

function slipAt(
  run: string,
  syllables: readonly string[],
  boundaries: ReadonlySet<number>,
  from: number,
  lexis: Lexis,
  isDoubtful: (written: string) => boolean,
): Slip | undefined {
  for (let to = Math.min(run.length, from + LONGEST_TYPO); to - from >= 2; to -= 1) {
    const written = run.slice(from, to);
    if (!boundaries.has(to) || !isDoubtful(written)) continue;
    if (to - from === 2 && isDictionaryWord(written)) continue;
    const sounds = syllables.slice(from, to);
    const loose = sounds.length > 2 ? lexis.byLooseSound(sounds) : [];
    const others = [...lexis.bySound(sounds), ...loose].filter((word) => word !== written);
    const [word] = commonestFirst([...new Set(others)], lexis);
    if (word !== undefined && word.length === written.length) return { from, to, word };
  }
  return undefined;
}
