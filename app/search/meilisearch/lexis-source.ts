import { indexLexis } from "../embedded/index-lexis.ts";
import { openLiveIndex } from "../embedded/live-index.ts";
import type { Lexis } from "../query/lexis.ts";
import { cutPhrase } from "./cut-text.ts";
import { kindFilter } from "./meili-filters.ts";
import { countOf, type MeiliReader, totalOf } from "./meili-reader.ts";
import { conceptsAsk, type MeiliAsk } from "./strict-query.ts";

/**
 * Where reading a question learns how common words are. `rehearse` reads the question once, so that whatever it wants
 * to know can be found out beforehand: a lexis answers at once or not at all.
 */
export type LexisSource = {
  lexisFor(rehearse: (lexis: Lexis) => unknown): Promise<Lexis>;
  /** What is known at this moment. */
  known(): Lexis;
};

/** The lexis of the embedded index that is kept beside: it knows everything at once. */
export function embeddedLexis(lexis: () => Lexis): LexisSource {
  return { lexisFor: async () => lexis(), known: lexis };
}

/** A question may want to know more once it knows something: so often it is read. */
const MOST_ROUNDS = 4;
/** More is not asked about one question; what is not known counts as rare. */
const MOST_ASKED = 400;
const MOST_REMEMBERED = 50_000;
const REMEMBERED_MS = 30_000;

/** Counts that Meilisearch itself is asked for; words are heard by the thesaurus alone. */
export function askedLexis(reader: MeiliReader, clock: () => number = Date.now): LexisSource {
  const bare = indexLexis(openLiveIndex(null));
  const counts = new Map<string, number>();
  let size = 0;
  let until = 0;
  const lexisOver = (wanted: Map<string, MeiliAsk>): Lexis => {
    const look = (key: string, ask: () => MeiliAsk | undefined) => {
      const known = counts.get(key);
      if (known !== undefined) return known;
      const question = ask();
      if (question !== undefined && wanted.size < MOST_ASKED) wanted.set(key, question);
      return 0;
    };
    const count = (plain: string) => look(plain, () => phraseAsk(plain));
    return {
      ...bare,
      size,
      count,
      conceptCount: (concept) => look(`#${concept}`, () => conceptsAsk([concept])),
    };
  };
  const refresh = async () => {
    if (clock() < until) return;
    const [all] = await reader.ask([countOf({ q: "", filter: [kindFilter([])] })]);
    size = totalOf(all);
    counts.clear();
    until = clock() + REMEMBERED_MS;
  };
  return {
    known: () => lexisOver(new Map()),
    async lexisFor(rehearse) {
      await refresh();
      let asked = 0;
      for (let round = 0; round < MOST_ROUNDS && asked < MOST_ASKED; round += 1) {
        const wanted = new Map<string, MeiliAsk>();
        rehearse(lexisOver(wanted));
        if (wanted.size === 0) break;
        const keys = [...wanted.keys()].slice(0, MOST_ASKED - asked);
        asked += keys.length;
        const answers = await reader.ask(keys.map((key) => countOf(wanted.get(key) ?? NOTHING)));
        if (counts.size > MOST_REMEMBERED) counts.clear();
        for (const [place, key] of keys.entries()) counts.set(key, totalOf(answers[place]));
      }
      return lexisOver(new Map());
    },
  };
}

const NOTHING: MeiliAsk = { q: "", filter: ["key IN []"] };

function phraseAsk(plain: string): MeiliAsk | undefined {
  const phrase = cutPhrase(plain);
  return phrase === undefined ? undefined : { q: `"${phrase}"`, filter: [] };
}
