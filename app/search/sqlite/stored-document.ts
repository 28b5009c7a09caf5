import { z } from "zod";
import type { DocumentFigure, SearchKind } from "../engine.ts";
import { type ScoredText, scoredText } from "../ranking/scored-text.ts";
import type { IndexFile } from "./open-index.ts";

/** A document's row as it lies in the index. */
export type StoredDocument = {
  readonly id: number;
  readonly kind: SearchKind;
  readonly key: string;
  readonly ref: string | null;
  readonly title: string;
  readonly title_other: string;
  readonly body: string;
  readonly organization: string;
  readonly tags: string;
  readonly plain_title: string;
  readonly plain_body: string;
  readonly plain_organization: string;
  readonly plain_tags: string;
  readonly concepts: string;
  readonly facet_values: string;
  readonly figures: string;
  readonly published_at: number;
  readonly deadline: number | null;
  readonly amount: number | null;
};

const placesShape = z.array(z.tuple([z.number(), z.array(z.number())]));
const facetsShape = z.record(z.string(), z.array(z.string()));

const figuresShape = z.array(
  z.object({
    name: z.string(),
    type: z.enum(["text", "number", "flag"]),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string().nullable(),
    evidence: z.string().nullable(),
    evidenceOn: z.string().nullable(),
  }),
);

/** The row as ranking sees it. */
export function textOfStored(row: StoredDocument): ScoredText {
  return scoredText(
    {
      title: row.plain_title,
      tags: row.plain_tags,
      body: row.plain_body,
      organization: row.plain_organization,
    },
    placesShape.parse(JSON.parse(row.concepts)),
  );
}

/** The row's facet values. */
export function facetsOfStored(row: StoredDocument): Readonly<Record<string, readonly string[]>> {
  return facetsShape.parse(JSON.parse(row.facet_values));
}

/** What the row's product can be measured by. */
export function figuresOfStored(row: StoredDocument): readonly DocumentFigure[] {
  return figuresShape.parse(JSON.parse(row.figures));
}

/** Rows by their numbers, in that order. */
export function storedDocuments(index: IndexFile, ids: readonly number[]): StoredDocument[] {
  const statement = index.prepare<[number], StoredDocument>("SELECT * FROM docs WHERE id = ?");
  return ids.flatMap((id) => statement.get(id) ?? []);
}
