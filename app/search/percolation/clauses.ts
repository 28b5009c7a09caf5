import type { Reason } from "../engine.ts";
import type { Lexis } from "../query/lexis.ts";
import type { Unit } from "../query/units.ts";
import type { ReadDocument } from "./read-document.ts";
import { runPattern } from "./run-text.ts";
import { conceptTrait, type Trait, type Traits, traitsOf } from "./traits.ts";

/** A text that must stand somewhere. `isPlain`: having its one trait is having it. */
export type Pattern = {
  readonly surface: string;
  readonly text: string;
  readonly traits: readonly Trait[];
  readonly isPlain: boolean;
  seen: number;
  stands: boolean;
};

/** One thing asked for: any of the patterns or concepts answers it. Shared by all searches that ask for it. */
export type Clause = {
  readonly asked: string;
  readonly via: Reason["kind"];
  readonly patterns: readonly Pattern[];
  readonly concepts: readonly { readonly id: number; readonly trait: Trait }[];
  seen: number;
  holds: boolean;
  /** Reasons made for the document `seen`, by whether query and document differ in script. */
  reasons: [Reason | undefined, Reason | undefined];
};

/** Makes clauses and patterns, each text once. */
export type ClauseMaker = {
  readonly traits: Traits;
  readonly ofUnit: (unit: Unit) => Clause | undefined;
  readonly ofPhrase: (phrase: string) => Clause | undefined;
  readonly pattern: (surface: string) => Pattern | undefined;
};

export function clauseMaker(traits: Traits): ClauseMaker {
  const patterns = new Map<string, Pattern>();
  const clauses = new Map<string, Clause>();
  const pattern = (surface: string): Pattern | undefined => {
    const known = patterns.get(surface);
    if (known !== undefined) return known;
    const read = runPattern(surface);
    if (read === undefined) return undefined;
    const needed = traitsOf(traits, read.runs);
    const isPlain = read.runs.length === 1 && needed.length === 1 && (read.runs[0]?.text.length ?? 0) <= 2;
    const isWord = read.runs.length === 1 && read.runs[0]?.script === "latin";
    const made: Pattern = { surface, ...read, traits: needed, isPlain: isPlain || isWord, seen: 0, stands: false };
    patterns.set(surface, made);
    return made;
  };
  const clause = (asked: string, via: Reason["kind"], surfaces: readonly string[], same: readonly number[]) => {
    const key = [asked, via, ...surfaces].join("\u0000");
    const known = clauses.get(key);
    if (known !== undefined) return known;
    const made: Clause = {
      asked,
      via,
      patterns: surfaces.flatMap((surface) => pattern(surface) ?? []),
      concepts: same.map((id) => ({ id, trait: conceptTrait(traits, id) })),
      seen: 0,
      holds: false,
      reasons: [undefined, undefined],
    };
    if (made.patterns.length + made.concepts.length === 0) return undefined;
    clauses.set(key, made);
    return made;
  };
  return {
    traits,
    pattern,
    ofUnit: (unit) => clause(unit.asked, unit.via, unit.surfaces, unit.same),
    ofPhrase: (phrase) => clause(phrase, "word", [phrase], []),
  };
}

export function patternStands(pattern: Pattern, document: ReadDocument): boolean {
  if (pattern.seen === document.number) return pattern.stands;
  pattern.seen = document.number;
  pattern.stands =
    pattern.traits.every((trait) => trait.seen === document.number) &&
    (pattern.isPlain || document.text.includes(pattern.text));
  return pattern.stands;
}

/** Whether the document answers the clause; reckoned once for each document. */
export function clauseHolds(clause: Clause, document: ReadDocument): boolean {
  if (clause.seen === document.number) return clause.holds;
  clause.seen = document.number;
  clause.reasons = [undefined, undefined];
  clause.holds =
    clause.patterns.some((pattern) => patternStands(pattern, document)) ||
    clause.concepts.some(({ trait }) => trait.seen === document.number);
  return clause.holds;
}

/** Why a clause that holds does: the word itself before a word that means the same. */
export function reasonFor(clause: Clause, document: ReadDocument, isOtherScript: boolean): Reason {
  const slot = isOtherScript ? 1 : 0;
  clause.reasons[slot] ??= freshReason(clause, document, isOtherScript);
  return clause.reasons[slot];
}

function freshReason(clause: Clause, document: ReadDocument, isOtherScript: boolean): Reason {
  const { asked, via } = clause;
  const pattern = clause.patterns.find((one) => patternStands(one, document));
  if (pattern !== undefined) {
    const field = document.fieldAt(document.text.indexOf(pattern.text));
    const isTraditional = via === "word" && isOtherScript;
    const kind = isTraditional ? "traditional" : pattern.surface === asked ? "word" : via;
    return { kind, asked, found: pattern.surface, field };
  }
  const concept = clause.concepts.find(({ trait }) => trait.seen === document.number);
  const sight = concept === undefined ? undefined : document.sighted.get(concept.id);
  if (sight === undefined || sight.term === asked) return { kind: "word", asked, found: asked, field: "title" };
  const isSameScript = /\p{Script=Han}/u.test(sight.term) === /\p{Script=Han}/u.test(clause.patterns[0]?.text ?? asked);
  const kind = via !== "word" ? via : isSameScript ? "synonym" : "translation";
  return { kind, asked, found: sight.term, field: sight.field };
}

/** The traits by which a clause is come upon, one for each way to answer it, and how many documents have them. */
export function accessTo(clause: Clause, lexis: Lexis): { readonly traits: readonly Trait[]; readonly cost: number } {
  const traits: Trait[] = [];
  let cost = 0;
  for (const pattern of clause.patterns) {
    let rarest: { readonly trait: Trait; readonly count: number } | undefined;
    for (const trait of pattern.traits) {
      const count = lexis.count(trait.name);
      if (rarest === undefined || count < rarest.count) rarest = { trait, count };
    }
    if (rarest === undefined) continue;
    traits.push(rarest.trait);
    cost += rarest.count + 1;
  }
  for (const { id, trait } of clause.concepts) {
    traits.push(trait);
    cost += lexis.conceptCount(id) + 1;
  }
  return { traits, cost };
}
