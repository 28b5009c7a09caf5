import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Choice } from "../primitives/choice.tsx";
import { Hidden, TextField } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";

/** Which firm bids, and whether alone or leading a consortium. */
export function StartForm({
  firms,
  ids,
  acceptsConsortium,
}: {
  firms: readonly { readonly id: string; readonly name: string }[];
  ids: { readonly bidId: string; readonly consortiumId: string };
  acceptsConsortium: boolean;
}) {
  const { t } = useWords();
  const modes = acceptsConsortium ? (["alone", "together"] as const) : (["alone"] as const);
  return (
    <ActForm>
      <Hidden name="bidId" value={ids.bidId} />
      <Hidden name="consortiumId" value={ids.consortiumId} />
      <Choice
        name="leadId"
        label={t("consortia.start.firm")}
        value={firms[0]?.id}
        options={firms.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Choice
        name="mode"
        label={t("consortia.start.mode")}
        value="alone"
        options={modes.map((mode) => ({ value: mode, label: t(`consortia.start.${mode}`) }))}
      />
      {acceptsConsortium ? (
        <TextField
          name="name"
          label={t("consortia.start.name")}
          hint={t("consortia.start.nameHint")}
          most={60}
          optional
        />
      ) : null}
      <div className="acts">
        <Button tone="go">{t("consortia.start.act")}</Button>
      </div>
    </ActForm>
  );
}
