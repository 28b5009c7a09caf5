import { parseAst } from "vite";
import { describe, expect, it } from "vitest";
import { type SourceFile, sourceFiles } from "../support/source-files.ts";

const HARD_CAP = 400;
const MOST_FUNCTION_LINES = 70;

/** Lines a file may have, by where it stands: architecture.md section 5. */
const CAPS: readonly (readonly [RegExp, number])[] = [
  [/^app\/routes\//, 150],
  [/^app\/domain\//, 200],
  [/^app\/ui\//, 200],
];

/** Data written as TypeScript is as long as what it lists. */
const DATA = /^app\/i18n\/|^app\/search\/thesaurus|templates?\.ts$|-terms\.ts$|-glossary\w*\.ts$/;

const FILES = sourceFiles("app", "db", "emails", "test").filter((file) => !DATA.test(file.path));

describe("files and functions", () => {
  it("stay within the length of their place", () => {
    const lines = (file: SourceFile) => file.text.split("\n").length - 1;
    const cap = (file: SourceFile) => CAPS.find(([place]) => place.test(file.path))?.[1] ?? HARD_CAP;
    expect(FILES.length).toBeGreaterThan(200);
    expect(
      FILES.filter((file) => lines(file) > cap(file)).map((file) => `${file.path}: ${lines(file)} > ${cap(file)}`),
    ).toEqual([]);
  });

  it("have no function of more than seventy lines", () => {
    let seen = 0;
    const faults = FILES.filter((file) => !file.path.startsWith("test/")).flatMap((file) =>
      functionsIn(file).flatMap((one) => {
        seen += 1;
        return one.lines > MOST_FUNCTION_LINES ? [`${file.path}:${one.line}: ${one.lines}`] : [];
      }),
    );
    expect(seen).toBeGreaterThan(500);
    expect(faults).toEqual([]);
  });
});

function functionsIn(file: SourceFile): readonly { readonly line: number; readonly lines: number }[] {
  const tree: unknown = parseAst(file.text, { lang: file.path.endsWith("x") ? "tsx" : "ts" });
  const lineOf = (offset: number) => file.text.slice(0, offset).split("\n").length;
  const found: { line: number; lines: number }[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const one of node) walk(one);
      return;
    }
    if (typeof node !== "object" || node === null) return;
    if ("type" in node && "start" in node && "end" in node && isFunction(node.type)) {
      const line = lineOf(Number(node.start));
      found.push({ line, lines: lineOf(Number(node.end)) - line + 1 });
    }
    for (const value of Object.values(node)) walk(value);
  };
  walk(tree);
  return found;
}

function isFunction(type: unknown): boolean {
  return type === "FunctionDeclaration" || type === "FunctionExpression" || type === "ArrowFunctionExpression";
}
