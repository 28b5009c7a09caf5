import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const FILE = path.resolve(import.meta.dirname, "../output/relevance-misses.html");
const TOP = 10;

/** One question with what came out, the best first, and what people had judged. `wrong`: judged to have no business here. */
export type Asked = {
  readonly kind: string;
  readonly question: string;
  readonly value: number;
  readonly ranked: readonly string[];
  readonly relevant: Readonly<Record<string, number>>;
  readonly wrong: readonly string[];
  /** Needs that nothing in the first ten covers, with what could. */
  readonly open: readonly string[];
};

/** Writes a page that lists every miss, the worst question first, each with what stood above it; returns the file. */
export function writeMissReport(asked: readonly Asked[], titles: ReadonlyMap<string, string>): string {
  const missed = asked.filter((one) => one.value < 0.9995 || one.wrong.length + one.open.length > 0);
  const rows = [...missed].sort((one, other) => one.value - other.value).map((one) => section(one, titles));
  mkdirSync(path.dirname(FILE), { recursive: true });
  writeFileSync(
    FILE,
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Relevance: misses</title><style>${STYLE}</style>
<h1>${missed.length} of ${asked.length} questions fall short</h1>${rows.join("\n")}</html>\n`,
  );
  return FILE;
}

function section(one: Asked, titles: ReadonlyMap<string, string>): string {
  const { kind, question, value, ranked, relevant, wrong, open } = one;
  const name = (ref: string) => `${ref} ${titles.get(ref) ?? ""}`;
  const misplaced = Object.entries(relevant)
    .map(([ref, grade]) => ({ ref, grade, place: ranked.indexOf(ref) }))
    .map((entry) => ({ ...entry, above: lesserAbove(entry, ranked, relevant) }))
    .filter(({ place, above }) => place === -1 || place >= TOP || above.length > 0)
    .sort((left, right) => right.grade - left.grade);
  const lines = [
    ...misplaced.map(
      ({ ref, grade, place, above }) =>
        `<tr><td>${grade}</td><td>${escaped(name(ref))}</td><td>${place === -1 ? "not found" : place + 1}</td><td>${above
          .map((other) => `${escaped(name(other))} (${relevant[other] ?? 0})`)
          .join("<br>")}</td></tr>`,
    ),
    ...wrong.map(
      (ref) =>
        `<tr class="wrong"><td>no</td><td>${escaped(name(ref))}</td><td>${ranked.indexOf(ref) + 1}</td><td></td></tr>`,
    ),
  ];
  const gaps = open.length === 0 ? "" : `<p>uncovered in the first ${TOP}: ${escaped(open.join("; "))}</p>`;
  return `<section><h2>${value.toFixed(3)} ${escaped(kind)}: ${escaped(question)}</h2>${gaps}
<table><tr><th>grade</th><th>judged</th><th>place</th><th>above it, though judged less</th></tr>${lines.join("")}</table></section>`;
}

function lesserAbove(
  { ref, grade, place }: { readonly ref: string; readonly grade: number; readonly place: number },
  ranked: readonly string[],
  relevant: Readonly<Record<string, number>>,
): readonly string[] {
  const before = ranked.slice(0, place === -1 ? TOP : Math.min(place, TOP));
  return before.filter((other) => other !== ref && (relevant[other] ?? 0) < grade);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const STYLE = `body{font:15px/1.6 system-ui,"Noto Sans CJK SC",sans-serif;margin:2rem;max-width:70rem}
h2{font-size:1rem;margin:1.6rem 0 .3rem}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ddd;
padding:.25rem .6rem;text-align:left;vertical-align:top}.wrong{background:#fbefec}`;
