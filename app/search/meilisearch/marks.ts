import { runPattern, runText } from "../percolation/run-text.ts";
import { runsOf } from "../text/runs.ts";
import { CONCEPTS } from "../thesaurus.ts";

/**
 * Signs on a document that filters ask for: which concepts it speaks of, and which terms of the thesaurus stand in it
 * letter by letter. The latter finds 国会 in 中国会员, where it means nothing but was asked for.
 */
export function conceptMark(concept: number): string {
  return `c${concept}`;
}

/** The mark of a term (normalised), or undefined when the thesaurus does not know it. */
export function termMark(term: string): string | undefined {
  const pattern = runPattern(term)?.text;
  const number = pattern === undefined ? undefined : TERMS.numbers.get(pattern);
  return number === undefined ? undefined : markOf(number);
}

/** The marks of all terms that stand in the normalised texts of one document. */
export function termMarks(texts: readonly string[]): readonly string[] {
  const found = new Set<number>();
  for (const text of texts) {
    const run = runText(runsOf(text));
    for (let start = 0; start < run.length; start += 1) {
      let node = TERMS.root.next.get(run.charCodeAt(start));
      for (let end = start + 1; node !== undefined; end += 1) {
        if (node.number !== undefined) found.add(node.number);
        node = node.next.get(run.charCodeAt(end));
      }
    }
  }
  return [...found].map(markOf);
}

type Node = { readonly next: Map<number, Node>; number: number | undefined };

const TERMS = readTerms();

function readTerms(): { readonly root: Node; readonly numbers: ReadonlyMap<string, number> } {
  const root: Node = { next: new Map(), number: undefined };
  const numbers = new Map<string, number>();
  for (const term of CONCEPTS.flatMap(({ terms }) => terms)) {
    const pattern = runPattern(term)?.text;
    if (pattern === undefined || numbers.has(pattern)) continue;
    let node = root;
    for (let place = 0; place < pattern.length; place += 1) {
      const code = pattern.charCodeAt(place);
      const next = node.next.get(code) ?? { next: new Map(), number: undefined };
      node.next.set(code, next);
      node = next;
    }
    node.number = numbers.size;
    numbers.set(pattern, numbers.size);
  }
  return { root, numbers };
}

function markOf(number: number): string {
  return `t${number}`;
}
