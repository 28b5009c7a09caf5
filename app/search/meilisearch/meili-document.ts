import { createHash } from "node:crypto";
import { analyseDocument } from "../embedded/analyse-document.ts";
import { type StoredDocument, storedDocument } from "../embedded/stored-document.ts";
import type { SearchDocument, SearchKind } from "../engine.ts";
import { cutCharacters, cutText, EVERYWHERE, inStretches } from "./cut-text.ts";
import { storedFacets } from "./facet-values.ts";
import { conceptMark, termMarks } from "./marks.ts";

const LONGEST_ID = 100;

/**
 * The primary key: Meilisearch takes letters, digits, hyphens and underscores, 511 of them at most, and filters without
 * telling small letters from large ones.
 */
export function meiliKey({ kind, id }: { readonly kind: SearchKind; readonly id: string }): string {
  const plain = id.replace(/[^a-z0-9-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`);
  if (plain.length <= LONGEST_ID) return `${kind}-${plain}`;
  return `${kind}-_h${createHash("sha256").update(plain).digest("hex")}`;
}

/** A document as it is stored: what is searched, what is filtered, and for ranking all that we know of it. */
export function meiliDocument(document: SearchDocument): Record<string, unknown> {
  const analysed = analyseDocument(document);
  const { plain, concepts } = analysed;
  const texts = Object.values(plain);
  const { title, titleOther, tags, organization, kind, publishedAt, deadline, amount } = document;
  return {
    key: meiliKey(document),
    kind,
    title,
    titleOther,
    tags,
    organization,
    cutTitle: `${EVERYWHERE} ${cutText(plain.title)}`,
    cutTags: cutText(plain.tags),
    cutBody: inStretches(cutText(plain.body)),
    cutOrganization: cutText(plain.organization),
    cutCharacters: cutCharacters(texts),
    marks: [...Array.from(concepts.numbers.subarray(0, concepts.length), conceptMark), ...termMarks(texts)],
    facets: storedFacets(document.facets),
    publishedAt,
    // What has none is left out: only so is it sorted behind everything that has one.
    ...(deadline === null ? {} : { deadline }),
    ...(amount === null ? {} : { amount }),
    whole: JSON.stringify(storedDocument(document, analysed)),
  };
}

/** The attribute of a hit from which `readWhole` reads. */
export const WHOLE = "whole";

/** The document of a hit as it was given, with what ranking wants to know of it. */
export function readWhole(hit: Readonly<Record<string, unknown>>): StoredDocument {
  const whole: unknown = typeof hit[WHOLE] === "string" ? JSON.parse(hit[WHOLE]) : undefined;
  if (isStored(whole)) return whole;
  throw new Error("a document of another version");
}

/** Written by ourselves and by the same version, which the index is marked with: the outline is enough. */
function isStored(value: unknown): value is StoredDocument {
  return typeof value === "object" && value !== null && "document" in value && "plain" in value && "concepts" in value;
}
