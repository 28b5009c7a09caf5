import { MOST_TEXT, MOST_TITLE, MOST_TOPIC } from "../../domain/answers/snippet.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden, TextArea, TextField } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";

export type SnippetValues = {
  readonly id: string;
  readonly version: number;
  readonly topic: string;
  readonly title: string;
  readonly text: string;
};

/** Title, topic and text of a snippet; in a conflict with what is stored beside what was typed. */
export function SnippetForm({
  snippet,
  topics,
  isConflict = false,
}: {
  snippet: SnippetValues;
  topics: readonly string[];
  isConflict?: boolean;
}) {
  const { t } = useWords();
  return (
    <ActForm>
      <Hidden name="id" value={snippet.id} />
      <Hidden name="version" value={String(snippet.version)} />
      <TextField name="title" label={t("answers.fields.title")} value={snippet.title} most={MOST_TITLE} />
      <TextField
        name="topic"
        label={t("answers.fields.topic")}
        hint={
          topics.length === 0
            ? t("answers.fields.topicHint")
            : t("answers.fields.topicsHint", { topics: topics.slice(0, 8).join(t("answers.comma")) })
        }
        value={snippet.topic}
        most={MOST_TOPIC}
      />
      <TextArea
        name="text"
        label={t("answers.fields.text")}
        hint={t("answers.fields.textHint")}
        value={snippet.text}
        rows={8}
        most={MOST_TEXT}
      />
      {isConflict ? (
        <div className="stored">
          <b>{t("bids.answers.stored")}</b> {`${snippet.title}\n${snippet.topic}\n${snippet.text}`}
        </div>
      ) : null}
      <div className="acts">
        <Button tone="go">{t("answers.save")}</Button>
      </div>
    </ActForm>
  );
}
