export const MOST_TITLE = 80;
export const MOST_TOPIC = 40;
/** As long as the answer to a need may be. */
export const MOST_TEXT = 2_000;
/** Snippets that one firm keeps. */
export const MOST_SNIPPETS = 1_000;

/** Where a library entry comes from: an answer of a submitted bid, or a snippet. Its text form is `bid:…` or `snippet:…`. */
export type EntrySource =
  | {
      readonly kind: "answer";
      readonly bidId: string;
      readonly subjectKind: "need" | "criterion";
      readonly subjectId: string;
    }
  | { readonly kind: "snippet"; readonly snippetId: string };

export function sourceText(source: EntrySource): string {
  return source.kind === "snippet"
    ? `snippet:${source.snippetId}`
    : `answer:${source.bidId}:${source.subjectKind}:${source.subjectId}`;
}

/** Reads a source from outside; undefined when it cannot be one. */
export function parseSource(text: string): EntrySource | undefined {
  const [kind, id = "", subjectKind, subjectId = ""] = text.split(":");
  if (kind === "snippet" && KEY.test(id)) return { kind, snippetId: id };
  if (kind !== "answer" || !KEY.test(id) || !KEY.test(subjectId)) return undefined;
  if (subjectKind !== "need" && subjectKind !== "criterion") return undefined;
  return { kind, bidId: id, subjectKind, subjectId };
}

const KEY = /^[0-9a-z]{26}$/;

/** How alike two titles are, 0 to 100: the pairs of neighbouring characters that they share. */
export function likeness(one: string, other: string): number {
  const [left, right] = [pairsOf(one), pairsOf(other)];
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return Math.round((200 * shared) / (left.size + right.size));
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = [
    ...text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ""),
  ];
  return new Set(letters.slice(1).map((letter, place) => `${letters[place]}${letter}`));
}
