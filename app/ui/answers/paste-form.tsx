import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";

/** The act of putting an entry into the answer that is being written. */
export function PasteForm({
  section,
  subjectId,
  source,
}: {
  section: "need" | "criterion";
  subjectId: string;
  source: string;
}) {
  const { t } = useWords();
  return (
    <ActForm className="inline">
      <Hidden name="section" value={section} />
      <Hidden name="subjectId" value={subjectId} />
      <Hidden name="source" value={source} />
      <Button>{t("answers.paste.act")}</Button>
    </ActForm>
  );
}
