import { parseArgs } from "node:util";
import { z } from "zod";
import { findCallNamed } from "../domain/matching/searchable-keys.ts";
import { matchQueryOf } from "../search/match-query.ts";
import type { CommandWorld } from "./command.ts";
import { reasonLine } from "./search.ts";

const USAGE = "usage: match REF [--json] [--limit N]";
const MOST = 500;

/** `match`: products for the needs of the call that REF names, with the needs that none of them meets. */
export async function matchCommand(words: readonly string[], world: CommandWorld): Promise<number> {
  const asked = readWords(words);
  if (asked === undefined) {
    world.err(USAGE);
    return 2;
  }
  const callId = findCallNamed(world.db, asked.ref);
  const query = callId === undefined ? undefined : matchQueryOf(world.db, callId, asked.limit);
  if (query === undefined) {
    world.err(`no public call is named ${asked.ref}`);
    return 1;
  }
  const answer = await world.engine.match(query);
  const text = new Map(query.needs.map((need) => [need.id, need.text]));
  const products = answer.products.map((product) => ({
    ref: product.ref ?? product.id,
    title: product.title,
    score: product.score,
    why: product.needs.map(
      (need) => `${text.get(need.needId) ?? ""} [${need.strength}]: ${need.why.map(reasonLine).join(", ")}`,
    ),
  }));
  const uncovered = answer.uncovered.map((id) => text.get(id) ?? id);
  if (asked.json) world.out(JSON.stringify({ products, uncovered }, null, 2));
  else {
    for (const { ref, title, score } of products) world.out(`${score.toFixed(3)}  ${ref}  ${title}`);
    for (const need of uncovered) world.out(`not covered: ${need}`);
  }
  return 0;
}

const askedShape = z.object({
  ref: z.string().min(1).max(100),
  limit: z.coerce.number().int().min(1).max(MOST),
  json: z.boolean(),
});

function readWords(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: { type: "boolean", default: false }, limit: { type: "string", default: "20" } },
    });
    const asked = askedShape.safeParse({ ref: positionals[0], limit: values.limit, json: values.json });
    return asked.success && positionals.length === 1 ? asked.data : undefined;
  } catch {
    return undefined;
  }
}
