import { createHash } from "node:crypto";
import { runPattern, runText } from "../percolation/run-text.ts";
import { runsOf } from "../text/runs.ts";
import { CONCEPTS, districtTerms } from "../thesaurus.ts";

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
  return pattern === undefined ? undefined : terms().marks.get(pattern);
}

/** The marks of all terms that stand in the normalised texts of one document. */
export function termMarks(texts: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const { root } = terms();
  for (const text of texts) {
    const run = runText(runsOf(text));
    for (let start = 0; start < run.length; start += 1) {
      let node = root.next.get(run.charCodeAt(start));
      for (let end = start + 1; node !== undefined; end += 1) {
        if (node.mark !== undefined) found.add(node.mark);
        node = node.next.get(run.charCodeAt(end));
      }
    }
  }
  return [...found];
}

type Node = { readonly next: Map<number, Node>; mark: string | undefined };
type Terms = { readonly district: string; readonly root: Node; readonly marks: ReadonlyMap<string, string> };

let known: Terms | undefined;

/** The terms in use, read again when the district's own have changed. */
function terms(): Terms {
  if (known?.district !== districtTerms()) known = readTerms();
  return known;
}

function readTerms(): Terms {
  const root: Node = { next: new Map(), mark: undefined };
  const marks = new Map<string, string>();
  for (const term of CONCEPTS.flatMap((concept) => concept.terms)) {
    const pattern = runPattern(term)?.text;
    if (pattern === undefined || marks.has(pattern)) continue;
    let node = root;
    for (let place = 0; place < pattern.length; place += 1) {
      const code = pattern.charCodeAt(place);
      const next = node.next.get(code) ?? { next: new Map(), mark: undefined };
      node.next.set(code, next);
      node = next;
    }
    // By the letters and not by a number, so that a term keeps its mark when others come or go.
    node.mark = `t${createHash("sha256").update(pattern).digest("hex").slice(0, 14)}`;
    marks.set(pattern, node.mark);
  }
  return { district: districtTerms(), root, marks };
}
