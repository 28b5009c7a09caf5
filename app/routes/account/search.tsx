import { data } from "react-router";
import { changeSearch } from "../../domain/saved-searches/change-search.ts";
import { canKeepSearch } from "../../domain/saved-searches/saved-search-policy.ts";
import { findSearch } from "../../domain/saved-searches/saved-search-queries.ts";
import { changeSearchForm } from "../../domain/saved-searches/saved-search-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, notFound, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit, type PersonVisit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { AccountPage } from "../../ui/account/account-page.tsx";
import { Asked } from "../../ui/account/search-rows.tsx";
import { FrequencyChoice } from "../../ui/patterns/save-search.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button } from "../../ui/primitives/button.tsx";
import { TextField } from "../../ui/primitives/field.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/search.ts";
import { facetNamesOf } from "./facet-names.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "person");
  const row = ownSearch(visit, args.params.search);
  const { name, kind, text, filters, frequency } = row;
  return { search: { name, kind, text, filters, frequency }, names: facetNamesOf(visit, [row]) };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "person");
  const { id } = ownSearch(visit, args.params.search);
  const reading = await readForm(args.request, visit.facts, changeSearchForm);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = changeSearch(visit.db, { ...reading.value, id }, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  return seeOther(visit, "/account/searches", doneFlash("search.changed"));
}

/** The person's own search that the address names, unless it was deleted. */
function ownSearch({ db, actor }: PersonVisit, text: string) {
  const id = found(parseId<"saved_search">(text));
  const row = found(findSearch(db, id));
  if (!canKeepSearch(actor, row).allowed || row.deletedAt !== null) throw notFound();
  return row;
}

export default function Search({ loaderData: { search, names }, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  return (
    <AccountPage title={search.name} crumbs={[{ to: "/account/searches", label: t("searches.title") }]}>
      <p className="facts-line note">
        <Asked search={search} names={names} />
      </p>
      <FormState form={actionData?.form}>
        <ActForm>
          <TextField name="name" label={t("searches.name")} value={search.name} most={60} />
          <FrequencyChoice value={search.frequency} />
          <div className="acts">
            <Button tone="go">{t("form.save")}</Button>
          </div>
        </ActForm>
      </FormState>
    </AccountPage>
  );
}
