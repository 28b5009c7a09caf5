import type { MultiSearchQuery, MultiSearchResponse } from "meilisearch";
import { codeOf, type MeiliConnection } from "./meili-connection.ts";
import { type MeiliAsk, queryText } from "./strict-query.ts";

export type MeiliQuestion = Omit<MultiSearchQuery, "indexUid">;
export type MeiliAnswer = MultiSearchResponse["results"][number];

/** Puts questions to the one index; the answers come in their order. */
export type MeiliReader = {
  /** Whether an engine stands beside that answers in full what this one could only answer in part. */
  readonly isBacked: boolean;
  ask(questions: readonly MeiliQuestion[]): Promise<readonly MeiliAnswer[]>;
};

/** So many questions go in one request. */
const MOST_QUESTIONS = 100;

export function openReader(connection: MeiliConnection, uid: string, isBacked: boolean): MeiliReader {
  const request = async (questions: readonly MeiliQuestion[]): Promise<readonly MeiliAnswer[]> => {
    const client = await connection.searching();
    // The server refuses a text with half a character in it.
    const queries = questions.map((each) => ({ ...each, q: each.q?.toWellFormed() ?? "", indexUid: uid }));
    return (await client.multiSearch({ queries })).results;
  };
  const requestAgain = async (questions: readonly MeiliQuestion[]) => {
    try {
      return await request(questions);
    } catch (error) {
      if (codeOf(error) !== "invalid_api_key") throw error;
      connection.forgetKey();
      return await request(questions);
    }
  };
  return {
    isBacked,
    async ask(questions) {
      const answers: MeiliAnswer[] = [];
      for (let from = 0; from < questions.length; from += MOST_QUESTIONS) {
        answers.push(...(await requestAgain(questions.slice(from, from + MOST_QUESTIONS))));
      }
      return answers;
    },
  };
}

/** Asks how many there are, and nothing else. */
export function countOf(ask: MeiliAsk): MeiliQuestion {
  return { q: queryText(ask, false), filter: [...ask.filter], page: 1, hitsPerPage: 0 };
}

/** Asks for the first `most` in the order of the words, `attributes` of each. */
export function firstOf(ask: MeiliAsk, most: number, attributes: readonly string[]): MeiliQuestion {
  return {
    q: queryText(ask, true),
    filter: [...ask.filter],
    // Words that only set the order need not be met; phrases must, whatever the strategy.
    matchingStrategy: "last",
    limit: most,
    attributesToRetrieve: [...attributes],
  };
}

/** The keys of the hits. */
export function keysOf(answer: MeiliAnswer | undefined): readonly string[] {
  return (answer?.hits ?? []).flatMap(({ key }) => (typeof key === "string" ? [key] : []));
}

/** The number of all hits of a question asked by pages. */
export function totalOf(answer: MeiliAnswer | undefined): number {
  return answer?.totalHits ?? 0;
}

/** What was found, unless it may be a part only and somebody else has the whole: then the question is refused. */
export function allOf<Found extends { readonly length: number }>(found: Found, most: number, isBacked: boolean): Found {
  if (isBacked && found.length >= most) throw new Error(`search-refused: ${most} and more`);
  return found;
}
