import type { Lexis } from "../query/lexis.ts";
import { stem } from "../text/latin.ts";
import { runsOf } from "../text/runs.ts";
import { phraseOf } from "../text/tokens.ts";
import { conceptToken } from "./index-documents.ts";
import type { IndexFile } from "./open-index.ts";
import { latinWordsLike, wordsByInitials, wordsByLooseSound, wordsBySound } from "./vocabulary.ts";
import { writesTo } from "./write-count.ts";

/** Counting further than this tells nothing more about how rare a word is. */
const MOST_COUNTED = 50_000;

/** The index's answers about words, remembered until this connection or another process writes to the index. */
export function indexLexis(index: IndexFile): Lexis {
  const version = versionOf(index);
  const known = remembered.get(index);
  if (known?.version === version) return known.lexis;
  const lexis = freshLexis(index);
  remembered.set(index, { version, lexis });
  return lexis;
}

const remembered = new WeakMap<IndexFile, { readonly version: string; readonly lexis: Lexis }>();
const MOST_REMEMBERED = 100_000;

function versionOf(index: IndexFile): string {
  return `${String(index.pragma("data_version", { simple: true }))}-${writesTo(index)}`;
}

function freshLexis(index: IndexFile): Lexis {
  const size = index.prepare<[], { size: number }>("SELECT count(*) AS size FROM docs").get()?.size ?? 0;
  const counts = new Map<string, number>();
  const remember = (key: string, count: number) => {
    if (counts.size < MOST_REMEMBERED) counts.set(key, count);
    return count;
  };
  const term = index.prepare<[string], { doc: number }>("SELECT doc FROM terms WHERE term = ?");
  const phrase = index.prepare<[string, number], { found: number }>(
    "SELECT count(*) AS found FROM (SELECT 1 FROM fts WHERE fts MATCH ? LIMIT ?)",
  );
  const countOnce = (plain: string): number => {
    const runs = runsOf(plain);
    const [run] = runs;
    if (run === undefined) return 0;
    if (runs.length === 1 && run.script === "latin") return term.get(stem(run.text))?.doc ?? 0;
    if (runs.length === 1 && run.text.length === 2) return term.get(run.text)?.doc ?? 0;
    const match = phraseOf(plain);
    return match === undefined ? 0 : (phrase.get(match, MOST_COUNTED)?.found ?? 0);
  };
  return {
    size,
    count(plain) {
      return counts.get(plain) ?? remember(plain, countOnce(plain));
    },
    conceptCount(concept) {
      const key = `#${concept}`;
      return counts.get(key) ?? remember(key, term.get(conceptToken(concept))?.doc ?? 0);
    },
    bySound: (syllables) => wordsBySound(index, syllables).map(({ word }) => word),
    byLooseSound: (syllables) => wordsByLooseSound(index, syllables).map(({ word }) => word),
    byInitials: (initials) => wordsByInitials(index, initials).map(({ word }) => word),
    latinLike: (word) => latinWordsLike(index, word),
  };
}
