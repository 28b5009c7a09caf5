import { parseArgs } from "node:util";
import { z } from "zod";
import type { Reason, SearchHit } from "../search/engine.ts";
import type { CommandWorld } from "./command.ts";

const USAGE = 'usage: search "WORDS" [--json] [--limit N]';
const MOST = 500;
const PAGE = 100;

/**
 * `search`: calls, scenarios and products for the words, the best first. A scenario and its call are one entry here,
 * shown under the scenario's name with the better score of the two.
 */
export async function searchCommand(words: readonly string[], world: CommandWorld): Promise<number> {
  const asked = readWords(words);
  if (asked === undefined) {
    world.err(USAGE);
    return 2;
  }
  const results = onePerRef(await bestHits(asked, world))
    .slice(0, asked.limit)
    .map((hit) => ({
      kind: hit.kind === "call" && hit.ref !== null ? "scenario" : hit.kind,
      ref: hit.ref ?? hit.id,
      title: hit.title,
      score: hit.score,
      why: hit.why.map(reasonLine),
    }));
  if (asked.json) world.out(JSON.stringify({ results }, null, 2));
  else {
    for (const { ref, title, score, why } of results)
      world.out(`${score.toFixed(3)}  ${ref}  ${title}  (${why.join("; ")})`);
    if (results.length === 0) world.out("nothing found");
  }
  return 0;
}

/** Enough hits for the limit even where a scenario and its call are two of them, page by page. */
async function bestHits(asked: Asked, world: CommandWorld): Promise<readonly SearchHit[]> {
  const hits: SearchHit[] = [];
  for (let page = 1; hits.length < asked.limit * 2; page += 1) {
    const answer = await world.engine.search({
      text: asked.text,
      kinds: ["call", "scenario", "product"],
      filters: {},
      facets: [],
      sort: "relevance",
      page,
      size: PAGE,
      now: world.now(),
      locale: "zh",
    });
    hits.push(...answer.hits);
    if (answer.hits.length < PAGE) break;
  }
  return hits;
}

const askedShape = z.object({
  text: z.string().min(1).max(1_000),
  limit: z.coerce.number().int().min(1).max(MOST),
  json: z.boolean(),
});

type Asked = z.infer<typeof askedShape>;

function readWords(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: { type: "boolean", default: false }, limit: { type: "string", default: "20" } },
    });
    const asked = askedShape.safeParse({ text: positionals.join(" "), limit: values.limit, json: values.json });
    return asked.success ? asked.data : undefined;
  } catch {
    return undefined;
  }
}

function onePerRef(hits: readonly SearchHit[]): readonly SearchHit[] {
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const key = hit.ref ?? `${hit.kind} ${hit.id}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A reason as one short line: what was asked, what was found instead, how and where. */
export function reasonLine(reason: Reason): string {
  if (reason.kind === "domain") return `domain: ${reason.found}`;
  if (reason.kind === "local") return "local";
  const words = reason.asked === reason.found ? reason.asked : `${reason.asked} → ${reason.found}`;
  return `${reason.kind}: ${words} (${reason.field})`;
}
