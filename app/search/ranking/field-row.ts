import { FIELDS, type Field } from "./concept-places.ts";

/**
 * The fields of a document in one text, in the order of `FIELDS` and parted by line ends, so that it is looked through in
 * one go. `ends[column]` is the place where the field's own text ends.
 */
export type FieldRow = { readonly text: string; readonly ends: readonly number[] };

/** The fields side by side; a normalised text holds no line end of its own. */
export function fieldRow(fields: Readonly<Record<Field, string>>): FieldRow {
  let end = -1;
  const ends = FIELDS.map((field) => {
    end += 1 + fields[field].length;
    return end;
  });
  return { text: FIELDS.map((field) => fields[field]).join("\n"), ends };
}

/** What stands in one of the fields. */
export function textOf(row: FieldRow, field: Field): string {
  const column = FIELDS.indexOf(field);
  return row.text.slice(beginOf(row, column), row.ends[column]);
}

/** The first field in which the text stands, undefined when it stands in none. */
export function firstField({ text, ends }: FieldRow, what: string): Field | undefined {
  const place = text.indexOf(what);
  return place === -1 ? undefined : FIELDS[ends.findIndex((end) => place < end)];
}

function beginOf({ ends }: FieldRow, column: number): number {
  return column === 0 ? 0 : (ends[column - 1] ?? 0) + 1;
}
