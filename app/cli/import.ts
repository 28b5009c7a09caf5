import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { importCall } from "../domain/calls/import-call.ts";
import type { ImportOutcome } from "../domain/organizations/import-firm.ts";
import { importProduct } from "../domain/products/import-product.ts";
import type { Result } from "../kernel/result.ts";
import { rebuildIndex } from "../search/rebuild-index.ts";
import type { CommandWorld } from "./command.ts";
import { type ListProblem, readProducts, readScenarios } from "./import-lists.ts";

const USAGE = "usage: import [--scenarios FILE] [--products FILE] [--dry-run] [--json]";
const STEP = 20;

type Counts = Record<ImportOutcome, number>;

/**
 * `import`: loads published lists. Everything is checked before anything is written: one bad entry and nothing
 * changes. Each entry is a transaction of its own, so an interrupted import is continued by running it again.
 */
export async function importCommand(words: readonly string[], world: CommandWorld): Promise<number> {
  const asked = readWords(words);
  if (asked === undefined) {
    world.err(USAGE);
    return 2;
  }
  const problems: ListProblem[] = [];
  const remarks: ListProblem[] = [];
  const productList =
    asked.products === undefined ? [] : readProducts(load(asked.products, problems), problems, remarks);
  const scenarioList =
    asked.scenarios === undefined ? [] : readScenarios(load(asked.scenarios, problems), problems, remarks);
  if (problems.length > 0) return refuse(problems, asked.json, world);

  const options = { now: world.now(), isTrial: asked.dryRun };
  const say = asked.json ? () => {} : world.err;
  const products = enter(productList, "products", say, (entry) => importProduct(world.db, entry, options));
  const scenarios = enter(scenarioList, "scenarios", say, (entry) => importCall(world.db, entry, options));
  const didChange = [products, scenarios].some(({ created, changed }) => created + changed > 0);
  if (!asked.dryRun && (didChange || (await world.engine.size()) === 0)) {
    await rebuildIndex(world.db, world.engine, (indexed) => say(`index: ${indexed}`));
  }
  report({ products, scenarios, remarks }, didChange, asked, world);
  return 0;
}

function readWords(words: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        scenarios: { type: "string" },
        products: { type: "string" },
        "dry-run": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
    if (values.scenarios === undefined && values.products === undefined) return undefined;
    return { ...values, dryRun: values["dry-run"] };
  } catch {
    return undefined;
  }
}

function load(file: string, problems: ListProblem[]): { readonly file: string; readonly entries: unknown } {
  try {
    return { file, entries: JSON.parse(readFileSync(file, "utf8")) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    problems.push({ file, entry: null, id: null, field: null, message });
    return { file, entries: [] };
  }
}

function enter<Entry extends { readonly ref: string }>(
  entries: readonly Entry[],
  name: string,
  say: (line: string) => void,
  verb: (entry: Entry) => Result<{ readonly outcome: ImportOutcome }>,
): Counts {
  const counts: Counts = { created: 0, changed: 0, unchanged: 0 };
  for (const [place, entry] of entries.entries()) {
    const result = verb(entry);
    if (!result.ok) throw new Error(`${name} ${entry.ref}: ${result.refusal.code}`);
    counts[result.value.outcome] += 1;
    if ((place + 1) % STEP === 0 || place + 1 === entries.length) say(`${name}: ${place + 1}/${entries.length}`);
  }
  return counts;
}

function refuse(problems: readonly ListProblem[], isJson: boolean, world: CommandWorld): number {
  if (isJson) world.out(JSON.stringify({ errors: problems }, null, 2));
  else {
    for (const problem of problems) world.err(problemLine(problem));
    world.err(`${problems.length} problem${problems.length === 1 ? "" : "s"}; nothing was imported`);
  }
  return 1;
}

function problemLine({ file, entry, id, field, message }: ListProblem): string {
  const where = [file, entry === null ? "" : `entry ${entry}${id === null ? "" : ` (${id})`}`, field ?? ""];
  return `${where.filter((part) => part !== "").join(": ")}: ${message}`;
}

function report(
  { remarks, ...counts }: { readonly products: Counts; readonly scenarios: Counts; readonly remarks: ListProblem[] },
  didChange: boolean,
  asked: { readonly json: boolean; readonly dryRun: boolean },
  world: CommandWorld,
): void {
  if (asked.json) {
    world.out(JSON.stringify({ dryRun: asked.dryRun, ...counts, remarks }));
    return;
  }
  for (const remark of remarks) world.err(problemLine(remark));
  for (const [name, { created, changed, unchanged }] of Object.entries(counts)) {
    world.out(`${name}: ${created} created, ${changed} changed, ${unchanged} unchanged`);
  }
  if (asked.dryRun) world.out("dry run: nothing was written");
  else if (!didChange) world.out("nothing changed");
}
