import { data } from "react-router";
import { titlesOfThings } from "../../domain/notifications/due-finds-queries.ts";
import { listMutedReasons, listMutedThings } from "../../domain/saved-searches/mute-queries.ts";
import { saveSearch } from "../../domain/saved-searches/save-search.ts";
import {
  countNewFinds,
  listDeletedSearches,
  listSearches,
  profileFrequency,
} from "../../domain/saved-searches/saved-search-queries.ts";
import { askedInAddress, saveSearchForm } from "../../domain/saved-searches/saved-search-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { keepForLater } from "../../http/kept-search.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { newId } from "../../kernel/ids.ts";
import { AccountPage } from "../../ui/account/account-page.tsx";
import { MutedRows } from "../../ui/account/muted-rows.tsx";
import { DeletedSearches, SearchRows } from "../../ui/account/search-rows.tsx";
import { FrequencyChoice } from "../../ui/patterns/save-search.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button } from "../../ui/primitives/button.tsx";
import { Hidden, TextField } from "../../ui/primitives/field.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/searches.ts";
import { facetNamesOf } from "./facet-names.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "person");
  const { db, actor, now, url } = visit;
  const fresh = countNewFinds(db, actor.personId);
  const rows = listSearches(db, actor.personId);
  const searches = rows.map(({ id, name, kind, text, filters, frequency }) => {
    return { id, name, kind, text, filters, frequency, fresh: fresh.get(id) ?? 0 };
  });
  const muted = listMutedThings(db, actor).map(({ subjectKind, subjectId }) => ({ kind: subjectKind, id: subjectId }));
  const titles = titlesOfThings(db, muted);
  const asked = askedInAddress(url.searchParams);
  return {
    searches,
    names: facetNamesOf(visit, rows),
    deleted: listDeletedSearches(db, actor.personId, now).map(({ id, name }) => ({ id, name })),
    profile: actor.memberships.length === 0 ? null : profileFrequency(db, actor.personId),
    things: muted.map((one) => ({ ...one, title: titles.get(`${one.kind}:${one.id}`) ?? null })),
    reasons: listMutedReasons(db, actor).map(({ asked: word, found }) => ({ asked: word, found })),
    asked: asked ?? null,
  };
}

/** Saves a search. Who is not signed in does so first, and the search is saved then. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "public");
  const reading = await readForm(args.request, visit.facts, saveSearchForm);
  if (visit.actor.kind !== "person") return keepForLater(visit, reading.ok ? reading.typed : reading.form.typed);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = saveSearch(visit.db, { ...reading.value, id: newId<"saved_search">(visit.now) }, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  return seeOther(visit, "/account/searches", doneFlash("search.saved"));
}

export default function Searches({ loaderData: own, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const form = actionData?.form;
  return (
    <AccountPage
      title={t("searches.title")}
      lead={t("searches.lead")}
      crumbs={[{ to: "/account", label: t("account.own.title") }]}
    >
      {form === undefined && own.asked === null ? null : (
        <FormState form={form}>
          <ActForm>
            <h2>{t("searches.save.title")}</h2>
            <Hidden name="kind" value={form?.typed.kind?.[0] ?? own.asked?.kind ?? ""} />
            <Hidden name="query" value={form?.typed.query?.[0] ?? own.asked?.query ?? ""} />
            <TextField name="name" label={t("searches.name")} value={own.asked?.name ?? ""} most={60} />
            <FrequencyChoice value={own.asked?.frequency ?? "at_once"} />
            <div className="acts">
              <Button tone="go">{t("searches.save.done")}</Button>
            </div>
          </ActForm>
        </FormState>
      )}
      <SearchRows searches={own.searches} names={own.names} />
      {own.profile === null ? null : (
        <section>
          <h2>{t("searches.profile.title")}</h2>
          <p className="note">{t("searches.profile.lead")}</p>
          {form === undefined && own.asked === null ? (
            <ActForm action="/account/searches/profile">
              <FrequencyChoice value={own.profile} />
              <div className="acts">
                <Button>{t("form.save")}</Button>
              </div>
            </ActForm>
          ) : null}
        </section>
      )}
      <DeletedSearches searches={own.deleted} />
      <MutedRows things={own.things} reasons={own.reasons} />
    </AccountPage>
  );
}
