import { type ListQuery, listAddress } from "../../kernel/list-query.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Choice } from "../primitives/choice.tsx";
import { Hidden, TextField } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";

export const FREQUENCIES = ["at_once", "daily", "weekly", "off"] as const;

/** Saves what a list page asks, under a name proposed from its words and filters. */
export function SaveSearch({
  kind,
  query,
  name,
}: {
  kind: "call" | "scenario" | "product" | "organization";
  query: ListQuery;
  name: string;
}) {
  const { t } = useWords();
  const asked = listAddress("", { ...query, sort: null, page: 1 }).replace(/^\?/, "");
  return (
    <details className="save-search">
      <summary>{t("searches.save.act")}</summary>
      <ActForm action="/account/searches">
        <Hidden name="kind" value={kind} />
        <Hidden name="query" value={asked} />
        <TextField name="name" label={t("searches.name")} value={name} most={60} />
        <FrequencyChoice value="at_once" />
        <div className="acts">
          <Button tone="plain">{t("searches.save.done")}</Button>
        </div>
      </ActForm>
    </details>
  );
}

export function FrequencyChoice({ value }: { value: string }) {
  const { t } = useWords();
  return (
    <Choice
      name="frequency"
      label={t("searches.frequency")}
      value={value}
      options={FREQUENCIES.map((one) => ({ value: one, label: t(`searches.frequencies.${one}`) }))}
    />
  );
}
