import { data } from "react-router";
import { changeEntry } from "../../domain/thesaurus/change-entry.ts";
import { reindexState } from "../../domain/thesaurus/reindex-queries.ts";
import { nameOf, termsOf } from "../../domain/thesaurus/thesaurus.ts";
import { findEntry, listVersions } from "../../domain/thesaurus/thesaurus-queries.ts";
import { changeEntryForm } from "../../domain/thesaurus/thesaurus-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit, type Visit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { CURATED_WORDS } from "../../search/curated-words.ts";
import { findsOf } from "../../search/known-words.ts";
import { EntryFields, entryFields } from "../../ui/admin/entry-fields.tsx";
import { EntryHistory } from "../../ui/admin/entry-history.tsx";
import { ReindexNote } from "../../ui/admin/reindex-note.tsx";
import { TermFinds } from "../../ui/admin/term-finds.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { StoredBeside } from "../../ui/patterns/stored-beside.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button } from "../../ui/primitives/button.tsx";
import { Hidden } from "../../ui/primitives/field.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { Tag } from "../../ui/primitives/tag.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/thesaurus-entry.ts";

export async function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "admin");
  const { db, now, locale, world } = visit;
  const { id, chinese, english, near, note, state, version } = entryOf(visit, args.params.entry);
  const finds = await findsOf(world.engine, termsOf({ chinese, english }), { now, locale });
  return {
    entry: { id, chinese, english, near, note, state, version },
    finds,
    versions: listVersions(db, id),
    reindex: reindexState(db),
  };
}

/** Changes an entry. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "admin");
  const { id } = entryOf(visit, args.params.entry);
  const reading = await readForm(args.request, visit.facts, changeEntryForm);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = changeEntry(visit.db, { ...reading.value, id }, { ...visit, words: CURATED_WORDS });
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  return seeOther(visit, `/admin/thesaurus/${id}`, doneFlash("thesaurus.changed"));
}

function entryOf({ db }: Visit, text: string) {
  return found(findEntry(db, found(parseId<"thesaurus_entry">(text))));
}

export default function ThesaurusEntry({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { entry, finds, versions, reindex } = loaderData;
  const form = actionData?.form;
  const name = nameOf(entry);
  const path = `/admin/thesaurus/${entry.id}`;
  const isActive = entry.state === "active";
  return (
    <main id="content" className="wrap">
      <title>{`${name} · ${t("admin.thesaurus.title")} · ${t("site.name")}`}</title>
      <PageHeader
        title={name}
        titleLang={entry.chinese.length === 0 ? undefined : "zh-CN"}
        tags={<Tag tone={isActive ? "ok" : "warn"}>{t(`admin.thesaurus.state.${entry.state}`)}</Tag>}
        crumbs={[
          { label: t("site.desks.admin"), to: "/admin" },
          { label: t("admin.thesaurus.title"), to: "/admin/thesaurus" },
          { label: name },
        ]}
      />
      <ReindexNote {...reindex} />
      <StoredBeside form={form} fields={entryFields(t, entry)} />
      {isActive ? (
        <FormState form={form}>
          <ActForm>
            <Hidden name="version" value={String(entry.version)} />
            <EntryFields entry={entry} />
            <Button tone="go">{t("admin.thesaurus.save")}</Button>
          </ActForm>
        </FormState>
      ) : null}
      <section>
        <h2>{t("admin.thesaurus.finds.title")}</h2>
        <TermFinds finds={finds} />
      </section>
      <section>
        <h2>{t(isActive ? "admin.thesaurus.withdraw" : "admin.thesaurus.restore")}</h2>
        <p className="note">{t(isActive ? "admin.thesaurus.withdrawLead" : "admin.thesaurus.restoreLead")}</p>
        <ActForm action={`${path}/${isActive ? "withdraw" : "restore"}`} className="inline">
          <Button tone={isActive ? "grave" : "go"}>
            {t(isActive ? "admin.thesaurus.withdraw" : "admin.thesaurus.restore")}
          </Button>
        </ActForm>
      </section>
      <section>
        <h2>{t("admin.thesaurus.history")}</h2>
        <EntryHistory versions={versions} />
      </section>
    </main>
  );
}
