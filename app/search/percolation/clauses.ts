import type { Reason } from "../engine.ts";
import type { Lexis } from "../query/lexis.ts";
import type { Unit } from "../query/units.ts";
import { isHan } from "../text/script.ts";
import type { ReadDocument } from "./read-document.ts";
import { runPattern } from "./run-text.ts";
import { conceptTrait, type Trait, type Traits, traitsOf } from "./traits.ts";

/** A text that must stand somewhere. `isPlain`: having its one trait is having it. */
type Pattern = {
  readonly surface: string;
  readonly text: string;
  readonly traits: readonly Trait[];
  readonly isPlain: boolean;
};

/** One thing asked for: any of the patterns or concepts answers it. Shared by all searches that ask for it. */
export type Clause = {
  readonly number: number;
  readonly asked: string;
  readonly isHan: boolean;
  readonly via: Reason["kind"];
  readonly patterns: readonly Pattern[];
  readonly concepts: readonly { readonly id: number; readonly trait: Trait }[];
  /** How many documents held it when it was made, about. */
  readonly commonness: number;
  /** Reasons made for one document, by whether query and document differ in script. */
  why: { seen: number; readonly reasons: [readonly Reason[] | undefined, readonly Reason[] | undefined] };
};

/** Makes clauses, each once, and hangs them on the traits by which a document comes upon them. */
export type ClauseMaker = {
  readonly ofUnit: (unit: Unit, lexis: Lexis) => Clause | undefined;
  readonly ofPhrase: (phrase: string, lexis: Lexis) => Clause | undefined;
  /** By number, from 1. */
  readonly clauses: readonly (Clause | undefined)[];
};

export function clauseMaker(traits: Traits): ClauseMaker {
  const known = new Map<string, Clause>();
  const clauses: (Clause | undefined)[] = [undefined];
  const clause = (
    asked: string,
    via: Reason["kind"],
    surfaces: readonly string[],
    same: readonly number[],
    lexis: Lexis,
  ) => {
    const key = [asked, via, same.join(" "), ...surfaces].join("\u0000");
    const old = known.get(key);
    if (old !== undefined) return old;
    const patterns = surfaces.flatMap((surface) => patternOf(surface, traits) ?? []);
    const concepts = same.map((id) => ({ id, trait: conceptTrait(traits, id) }));
    if (patterns.length + concepts.length === 0) return undefined;
    const handles = patterns.map((pattern) => rarest(pattern, lexis));
    const commonness =
      handles.reduce((sum, handle) => sum + handle.count, 0) +
      same.reduce((sum, concept) => sum + lexis.conceptCount(concept), 0);
    const why: Clause["why"] = { seen: 0, reasons: [undefined, undefined] };
    const made: Clause = {
      number: clauses.length,
      asked,
      isHan: isHan(asked),
      via,
      patterns,
      concepts,
      commonness,
      why,
    };
    for (const { trait } of concepts) trait.sure.push(made.number);
    for (const { trait, isPlain } of handles) {
      if (isPlain) trait.sure.push(made.number);
      else trait.maybe.push(made);
    }
    clauses.push(made);
    known.set(key, made);
    return made;
  };
  return {
    clauses,
    ofUnit: (unit, lexis) => clause(unit.asked, unit.via, unit.surfaces, unit.same, lexis),
    ofPhrase: (phrase, lexis) => clause(phrase, "word", [phrase], [], lexis),
  };
}

function patternOf(surface: string, traits: Traits): Pattern | undefined {
  const read = runPattern(surface);
  if (read === undefined) return undefined;
  const [only] = read.runs;
  const isPlain = read.runs.length === 1 && (only?.script === "latin" || (only?.text.length ?? 0) <= 2);
  return { surface, text: read.text, traits: traitsOf(traits, read.runs), isPlain };
}

/** The trait by which a document comes upon a pattern. */
function rarest({ traits, isPlain }: Pattern, lexis: Lexis) {
  const counted = traits.map((trait) => ({ trait, isPlain, count: lexis.count(trait.name) }));
  return counted.reduce((best, one) => (one.count < best.count ? one : best));
}

/** Whether one of the clause's texts stands in the document; its concepts are not asked. */
export function textStands(clause: Clause, document: ReadDocument): boolean {
  for (const pattern of clause.patterns) if (patternStands(pattern, document)) return true;
  return false;
}

function patternStands(pattern: Pattern, document: ReadDocument): boolean {
  for (const trait of pattern.traits) if (trait.seen !== document.number) return false;
  return pattern.isPlain || document.text.includes(pattern.text);
}

/** Why a clause that holds does, as a list of one: the word itself before a word that means the same. */
export function whyHolds(clause: Clause, document: ReadDocument, isOtherScript: boolean): readonly Reason[] {
  if (clause.why.seen !== document.number) clause.why = { seen: document.number, reasons: [undefined, undefined] };
  const slot = isOtherScript ? 1 : 0;
  clause.why.reasons[slot] ??= [reasonFor(clause, document, isOtherScript)];
  return clause.why.reasons[slot];
}

function reasonFor(clause: Clause, document: ReadDocument, isOtherScript: boolean): Reason {
  const { asked, via } = clause;
  const by = clause.patterns.find((pattern) => patternStands(pattern, document));
  if (by !== undefined) {
    const plain = by.isPlain ? by.traits[0] : undefined;
    const field = plain?.field ?? document.fieldAt(document.text.indexOf(by.text));
    const isTraditional = via === "word" && isOtherScript;
    return {
      kind: isTraditional ? "traditional" : by.surface === asked ? "word" : via,
      asked,
      found: by.surface,
      field,
    };
  }
  const concept = clause.concepts.find(({ trait }) => trait.seen === document.number);
  const sight = concept === undefined ? undefined : document.sighted.get(concept.id);
  if (sight === undefined || sight.term === asked) return { kind: "word", asked, found: asked, field: "title" };
  const kind = via !== "word" ? via : sight.isHan === clause.isHan ? "synonym" : "translation";
  return { kind, asked, found: sight.term, field: sight.field };
}
