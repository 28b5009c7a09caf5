import { data } from "react-router";
import { addEntry } from "../../domain/thesaurus/add-entry.ts";
import { reindexState } from "../../domain/thesaurus/reindex-queries.ts";
import { termsOf } from "../../domain/thesaurus/thesaurus.ts";
import { countEntries, listEntries } from "../../domain/thesaurus/thesaurus-queries.ts";
import { entryForm } from "../../domain/thesaurus/thesaurus-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { readFields, refusedForm } from "../../http/form.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { newId, parseId } from "../../kernel/ids.ts";
import { pageNumber } from "../../kernel/page.ts";
import { CURATED_WORDS } from "../../search/curated-words.ts";
import { findsOf, knownWord } from "../../search/known-words.ts";
import { AddEntryForm } from "../../ui/admin/add-entry-form.tsx";
import { EntryRows } from "../../ui/admin/entry-rows.tsx";
import { WordLookup } from "../../ui/admin/known-word.tsx";
import { ReindexNote } from "../../ui/admin/reindex-note.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { Pager } from "../../ui/primitives/pager.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/thesaurus.ts";

const STATES = ["active", "withdrawn"] as const;
const LONGEST_ASKED = 60;

export async function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "admin");
  const { db, now, locale, url, world } = visit;
  const asked = (name: string) => (url.searchParams.get(name) ?? "").trim().slice(0, LONGEST_ASKED);
  const state = found(STATES.find((one) => one === (url.searchParams.get("state") ?? "active")));
  const word = asked("word");
  const text = asked("q");
  const { items, ...page } = listEntries(db, { state, text }, pageNumber(url.searchParams.get("page")));
  return {
    id: newId<"thesaurus_entry">(now),
    state,
    text,
    entries: items.map(({ id, chinese, english, near, note, changedAt }) => ({
      ...{ id, chinese, english, near, note, changedAt },
    })),
    page,
    counts: { active: countEntries(db, "active"), withdrawn: countEntries(db, "withdrawn") },
    reindex: reindexState(db),
    known: word === "" ? null : await knownWord(world.engine, word, { now, locale }),
  };
}

/** Adds an entry, or only says what its terms find. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "admin");
  const fields = await formFields(args.request, visit.facts);
  const id = found(parseId<"thesaurus_entry">(String(fields.get("id") ?? "")));
  const reading = readFields(fields, entryForm);
  if (!reading.ok) return data({ form: reading.form, tried: [] }, { status: 422 });
  if (fields.get("act") === "try") {
    const tried = await findsOf(visit.world.engine, termsOf(reading.value), visit);
    return { form: refusedForm(reading.typed, []), tried };
  }
  const result = addEntry(visit.db, { ...reading.value, id }, { ...visit, words: CURATED_WORDS });
  if (!result.ok) {
    const form = refusedForm(reading.typed, refusalsOf(result));
    return data({ form, tried: [] }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  return seeOther(visit, `/admin/thesaurus/${result.value.id}`, doneFlash("thesaurus.added"));
}

export default function Thesaurus({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { id, state, text, entries, page, counts, reindex, known } = loaderData;
  const query = text === "" ? "" : `&q=${encodeURIComponent(text)}`;
  return (
    <main id="content" className="wrap">
      <title>{`${t("admin.thesaurus.title")} · ${t("site.name")}`}</title>
      <PageHeader
        title={t("admin.thesaurus.title")}
        lead={t("admin.thesaurus.lead")}
        crumbs={[{ label: t("site.desks.admin"), to: "/admin" }, { label: t("admin.thesaurus.title") }]}
      />
      <ReindexNote {...reindex} />
      <section>
        <h2>{t("admin.thesaurus.lookup.title")}</h2>
        <WordLookup known={known} />
      </section>
      <section>
        <AddEntryForm
          id={id}
          word={known?.concepts.length === 0 ? known.word : null}
          form={actionData?.form}
          tried={actionData?.tried}
        />
      </section>
      <section id="entries">
        <h2>{t("admin.thesaurus.entries")}</h2>
        <p className="acts">
          {STATES.map((one) => (
            <a
              key={one}
              href={`/admin/thesaurus?state=${one}#entries`}
              aria-current={one === state ? "page" : undefined}
            >
              {t(`admin.thesaurus.state.${one}`)} {counts[one]}
            </a>
          ))}
        </p>
        <EntryRows entries={entries} state={state} text={text} />
        <Pager {...page} hrefOf={(number) => `/admin/thesaurus?state=${state}${query}&page=${number}#entries`} />
      </section>
    </main>
  );
}
