import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const OUTPUT = path.resolve(import.meta.dirname, "../output");

/** Writes a bench's figures as JSON under test/output and says where. */
export function writeReport(name: string, figures: unknown): void {
  mkdirSync(OUTPUT, { recursive: true });
  const file = path.join(OUTPUT, `bench-${name}.json`);
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
  console.info(`figures: ${path.relative(process.cwd(), file)}`);
}

/** The figures that a bench wrote before; undefined when it has not. */
export function readReport<Figures>(name: string): Figures | undefined {
  const file = path.join(OUTPUT, `bench-${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** Prints rows as columns, numbers to the right. */
export function printTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const cells = [head, ...rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell.toFixed(3) : cell)))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? "").length)));
  for (const row of cells) {
    console.info(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  "),
    );
  }
}

/** Names the bars that were missed and gives the exit status; with `--report` a miss is only told. */
export function judge(
  bars: readonly { readonly what: string; readonly isMet: boolean }[],
  words: readonly string[],
): number {
  const missed = bars.filter((bar) => !bar.isMet);
  for (const bar of missed) console.info(`missed: ${bar.what}`);
  return missed.length > 0 && !words.includes("--report") ? 1 : 0;
}
