import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import type { ReturnedForm } from "../primitives/form-state.tsx";
import { Moment } from "../primitives/moment.tsx";
import { useWords } from "../words.tsx";

export type TypedDraft = {
  readonly typed: Readonly<Record<string, readonly string[]>>;
  readonly version: number | null;
  readonly savedAt: number;
  readonly keep: string;
};

/** What a form shows: what came back of it, else what was typed last time and not sent. */
export function typedForm(form: ReturnedForm | undefined, draft: TypedDraft | undefined): ReturnedForm | undefined {
  return form ?? (draft === undefined ? undefined : { typed: draft.typed, errors: {} });
}

/** Says that what stands in the form was typed earlier and not sent, and throws it away when asked to. */
export function TypedDraftNotice({ draft }: { draft: TypedDraft | undefined }) {
  const { t } = useWords();
  if (draft === undefined) return null;
  return (
    <section className="notice" aria-label={t("form.draft.title")}>
      <p>
        {t("form.draft.lead")} <Moment at={draft.savedAt} />
      </p>
      <ActForm action={draft.keep} className="" confirm={t("form.draft.sure")}>
        <Hidden name="drop" value="yes" />
        <Button>{t("form.draft.drop")}</Button>
      </ActForm>
    </section>
  );
}

/** Where the script says that what is typed is kept. */
export function SaveState() {
  const { t } = useWords();
  return <span className="save-state note" data-save-state="" data-unsaved={t("form.unsaved")} role="status" />;
}
