import type { MultiSearchQuery, MultiSearchResponse } from "meilisearch";
import { codeOf, type MeiliConnection } from "./meili-connection.ts";
import type { MeiliAsk } from "./strict-query.ts";

export type MeiliQuestion = Omit<MultiSearchQuery, "indexUid">;
export type MeiliAnswer = MultiSearchResponse["results"][number];

/** Puts questions to the one index; the answers come in their order. */
export type MeiliReader = { ask(questions: readonly MeiliQuestion[]): Promise<readonly MeiliAnswer[]> };

/** So many questions go in one request. */
const MOST_QUESTIONS = 100;

export function openReader(connection: MeiliConnection, uid: string): MeiliReader {
  const request = async (questions: readonly MeiliQuestion[]): Promise<readonly MeiliAnswer[]> => {
    const client = await connection.searching();
    const queries = questions.map((question) => ({ ...question, indexUid: uid }));
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
export function countOf({ q, filter }: MeiliAsk): MeiliQuestion {
  return { q, filter: [...filter], matchingStrategy: "last", page: 1, hitsPerPage: 0 };
}

/** Asks for the first `most` by the words of the question, `attributes` of each. */
export function firstOf({ q, filter }: MeiliAsk, most: number, attributes: readonly string[]): MeiliQuestion {
  const attributesToRetrieve = [...attributes];
  return { q, filter: [...filter], matchingStrategy: "last", limit: most, attributesToRetrieve };
}

/** The keys of the hits. */
export function keysOf(answer: MeiliAnswer | undefined): readonly string[] {
  return (answer?.hits ?? []).flatMap(({ key }) => (typeof key === "string" ? [key] : []));
}

/** The number of all hits of a question asked by pages. */
export function totalOf(answer: MeiliAnswer | undefined): number {
  return answer?.totalHits ?? 0;
}
