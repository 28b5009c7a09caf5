import { MOST_MESSAGE } from "../../domain/partners/partner-notice.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Choice } from "../primitives/choice.tsx";
import { Hidden, TextArea } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";

export type OwnFirm = { readonly id: string; readonly name: string };

/** A few words to another firm; `firms` says in whose name, where there is a choice. */
export function MessageForm({
  id,
  firms = [],
  firmField = "askerId",
  label,
  hint,
  most = MOST_MESSAGE,
  act,
}: {
  id: string;
  firms?: readonly OwnFirm[];
  firmField?: string;
  label: string;
  hint?: string;
  most?: number;
  act: string;
}) {
  const { t } = useWords();
  const [only] = firms;
  return (
    <ActForm>
      <Hidden name="id" value={id} />
      {firms.length === 1 && only !== undefined ? <Hidden name={firmField} value={only.id} /> : null}
      {firms.length > 1 ? (
        <Choice
          name={firmField}
          label={t("partners.ask.as")}
          value={only?.id}
          options={firms.map((firm) => ({ value: firm.id, label: firm.name }))}
        />
      ) : null}
      <TextArea name="message" label={label} hint={hint} most={most} rows={5} />
      <div className="acts">
        <Button tone="go">{act}</Button>
      </div>
    </ActForm>
  );
}
