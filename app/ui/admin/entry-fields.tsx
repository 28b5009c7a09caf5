import type { StoredField } from "../patterns/stored-beside.tsx";
import { TextArea, TextField } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";

type Entry = {
  readonly chinese: readonly string[];
  readonly english: readonly string[];
  readonly near: readonly string[];
  readonly note: string;
};

const LONGEST_LIST = 2_000;

/** An entry's fields as the form has them: what stands in each, and what it is called. */
export function entryFields(t: (key: string) => string, entry: Entry): readonly StoredField[] {
  const stored = {
    chinese: entry.chinese.join(" "),
    english: entry.english.join(", "),
    near: entry.near.join(" "),
    note: entry.note,
  };
  return (["chinese", "english", "near", "note"] as const).map((name) => ({
    name,
    label: t(`admin.thesaurus.field.${name}`),
    stored: stored[name],
  }));
}

/** The fields of one concept: its terms in both languages, its neighbours, and why it is there. */
export function EntryFields({ entry }: { entry: Entry }) {
  const { t } = useWords();
  const [chinese, english, near, note] = entryFields(t, entry).map(({ name, label, stored }) => ({
    name,
    label,
    value: stored,
    hint: t(`admin.thesaurus.hint.${name}`),
    optional: true,
  }));
  if (chinese === undefined || english === undefined || near === undefined || note === undefined) return null;
  return (
    <>
      <TextArea {...chinese} rows={2} most={LONGEST_LIST} />
      <TextArea {...english} rows={2} most={LONGEST_LIST} />
      <TextField {...near} most={300} />
      <TextField {...note} most={300} />
    </>
  );
}
