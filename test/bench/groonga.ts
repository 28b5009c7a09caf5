import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import type { SearchDocument } from "../../app/search/engine.ts";

/** Whether Groonga is installed here (Debian: `groonga-bin`). */
export function hasGroonga(): boolean {
  return spawnSync("groonga", ["--version"]).status === 0;
}

/** The peer: Groonga with pairs of characters, three drilldowns, its own clock in milliseconds for every answer. */
export async function openGroonga(file: string) {
  const child = spawn("groonga", ["-n", file]);
  const ask = lineByLine(child);
  await ask("table_create Products TABLE_PAT_KEY ShortText");
  for (const column of ["title", "body", "domain", "city", "locality"]) {
    await ask(`column_create Products ${column} COLUMN_SCALAR ${column === "body" ? "Text" : "ShortText"}`);
  }
  await ask("table_create Terms TABLE_PAT_KEY ShortText --default_tokenizer TokenBigram --normalizer NormalizerAuto");
  await ask("column_create Terms products COLUMN_INDEX|WITH_POSITION|WITH_SECTION Products title,body");
  return {
    async add(documents: readonly SearchDocument[]): Promise<void> {
      const rows = documents.map(({ id, title, body, tags, organization, facets }) => ({
        _key: id,
        title: `${title} ${tags} ${organization}`,
        body,
        domain: facets.domain?.[0] ?? "",
        city: facets.city?.[0] ?? "",
        locality: facets.locality?.[0] ?? "",
      }));
      await ask(`load --table Products\n${JSON.stringify(rows)}`);
    },
    /** Milliseconds that Groonga took, by its own account, and how many it found. */
    async search(text: string): Promise<{ readonly ms: number; readonly total: number }> {
      const query = text.split(/\s+/).map(quoted).join(" ");
      const answer = await ask(
        `select Products --match_columns title||body --query '${query}' --limit 20 --sort_keys -_score ` +
          "--output_columns _key,_score --cache no --drilldowns[d].keys domain --drilldowns[c].keys city --drilldowns[l].keys locality",
      );
      const reply: [[number, number, number], [[[number]]]] = JSON.parse(answer);
      return { ms: reply[0][2] * 1_000, total: reply[1][0][0][0] };
    },
    async close(): Promise<void> {
      child.stdin.end("quit\n");
      await new Promise((done) => child.once("exit", done));
    },
  };
}

function quoted(word: string): string {
  return `"${word.replace(/["\\']/g, "")}"`;
}

/** Groonga answers each command with one line. */
function lineByLine(child: ChildProcessWithoutNullStreams): (command: string) => Promise<string> {
  const waiting: ((line: string) => void)[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => waiting.shift()?.(line));
  return (command) =>
    new Promise((answer) => {
      waiting.push(answer);
      child.stdin.write(`${command}\n`);
    });
}
