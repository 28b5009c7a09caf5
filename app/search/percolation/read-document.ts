import type { SearchDocument } from "../engine.ts";
import { FIELDS, type Field, PLAIN_BODY_LIMIT } from "../ranking/concept-places.ts";
import { isTraditional, normalize } from "../text/normalize.ts";
import { runsOf } from "../text/runs.ts";
import { isHan } from "../text/script.ts";
import { sightings } from "../thesaurus.ts";
import { runText, wordOf } from "./run-text.ts";
import { pairKey, type Trait, type Traits } from "./traits.ts";

type Sight = { readonly term: string; readonly field: Field; readonly isHan: boolean };

/** One document as the watched searches see it. Valid until the next one is read with the same traits. */
export type ReadDocument = {
  readonly number: number;
  /** The runs of title, tags, body and organisation, one field after the other. */
  readonly text: string;
  /** The traits it has, of those that anybody asks for. */
  readonly traits: readonly Trait[];
  readonly isTraditional: boolean;
  readonly fieldAt: (place: number) => Field;
  /** Where a concept stands first, and by which word. */
  readonly sighted: ReadonlyMap<number, Sight>;
};

/** Between two fields, so that no phrase reaches from one into the next. */
const FIELD_EDGE = "\u0002";

/** Reads a document once for all searches; marks what it has among the traits with its number. */
export function readDocument(document: SearchDocument, traits: Traits, number: number): ReadDocument {
  const texts = {
    title: normalize(`${document.title} \n ${document.titleOther}`),
    tags: normalize(document.tags),
    body: normalize(document.body),
    organization: normalize(document.organization),
  };
  const had: Trait[] = [];
  const noteIn = (field: Field) => (trait: Trait | undefined) => {
    if (trait === undefined || trait.seen === number) return;
    trait.seen = number;
    trait.field = field;
    had.push(trait);
  };
  const sighted = new Map<number, Sight>();
  const ends: number[] = [];
  let text = "";
  for (const field of FIELDS) {
    const note = noteIn(field);
    const runs = runsOf(texts[field]);
    for (const run of runs) noteRun(traits, run.script, wordOf(run), note);
    text += runText(runs) + FIELD_EDGE;
    ends.push(text.length);
    const told = field === "body" ? texts[field].slice(0, PLAIN_BODY_LIMIT) : texts[field];
    for (const { concept, term } of sightings(told)) {
      if (sighted.has(concept)) continue;
      sighted.set(concept, { term, field, isHan: isHan(term) });
      note(traits.concepts.get(concept));
    }
  }
  const fieldAt = (place: number) => FIELDS[ends.findIndex((end) => place < end)] ?? "body";
  return { number, text, traits: had, isTraditional: isTraditional(document.title), fieldAt, sighted };
}

function noteRun(traits: Traits, script: "han" | "latin", text: string, note: (trait: Trait | undefined) => void) {
  if (script === "latin") {
    note(traits.stems.get(text));
    return;
  }
  for (let place = 0; place < text.length; place += 1) {
    note(traits.characters.get(text.charCodeAt(place)));
    if (place + 1 < text.length) note(traits.pairs.get(pairKey(text, place)));
  }
}
