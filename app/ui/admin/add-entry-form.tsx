import type { TermFinds as TermFind } from "../../search/known-words.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { FormState, type ReturnedForm } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";
import { EntryFields } from "./entry-fields.tsx";
import { TermFinds } from "./term-finds.tsx";

/** Adds an entry, or first tries what its terms find; `word` stands in it when nobody knows it yet. */
export function AddEntryForm({
  id,
  word,
  form,
  tried,
}: {
  id: string;
  word: string | null;
  form: ReturnedForm | undefined;
  tried: readonly TermFind[] | undefined;
}) {
  const { t } = useWords();
  const entry = { chinese: word === null ? [] : [word], english: [], near: [], note: "" };
  return (
    <details className="save-search" id="add" open={form !== undefined || word !== null}>
      <summary>{t("admin.thesaurus.add")}</summary>
      <FormState form={form}>
        <ActForm action="/admin/thesaurus#add">
          <Hidden name="id" value={form?.typed.id?.[0] ?? id} />
          <EntryFields entry={entry} />
          <p className="acts">
            <Button tone="go">{t("admin.thesaurus.add")}</Button>
            <Button name="act" value="try">
              {t("admin.thesaurus.try.act")}
            </Button>
          </p>
        </ActForm>
      </FormState>
      {tried === undefined || tried.length === 0 ? null : (
        <section id="tried">
          <h3>{t("admin.thesaurus.finds.title")}</h3>
          <p className="note">{t("admin.thesaurus.try.lead")}</p>
          <TermFinds finds={tried} />
        </section>
      )}
    </details>
  );
}
