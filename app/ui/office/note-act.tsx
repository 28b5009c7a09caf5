import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden, TextArea } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";
import type { WorkView } from "./work-view.ts";

/** An act that needs a reason: folded away until somebody wants it. */
export function NoteAct({
  work,
  verb,
  grave = false,
  open = false,
}: {
  work: WorkView;
  verb: "return" | "reopen" | "fail" | "cancel";
  grave?: boolean;
  open?: boolean;
}) {
  const { t } = useWords();
  const isDraft = verb === "cancel" && work.state === "draft";
  const act = t(`office.verb.${isDraft ? "discard" : verb}`);
  return (
    <details open={open}>
      <summary>{act}</summary>
      <ActForm
        action={`/office/calls/${work.call.id}/move/${verb}`}
        className="block"
        {...(grave ? { confirm: t(`office.confirm.${verb}`) } : {})}
      >
        <Hidden name="version" value={String(work.call.version)} />
        <TextArea name="note" label={t(`office.reason.${verb}`)} hint={t("office.reasonHint")} rows={3} most={500} />
        <Button tone={grave ? "grave" : "plain"}>{act}</Button>
      </ActForm>
    </details>
  );
}
