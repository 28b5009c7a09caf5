import { data } from "react-router";
import { searchLibrary } from "../../domain/answers/library-queries.ts";
import { pasteAnswerCommand } from "../../domain/answers/library-schema.ts";
import { libraryFirmOf, pasteAnswer } from "../../domain/answers/paste-answer.ts";
import { canChangeBid } from "../../domain/bids/bid-policy.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit, type PersonVisit } from "../../http/visit.ts";
import { pageNumber } from "../../kernel/page.ts";
import { EntryRow } from "../../ui/answers/entry-row.tsx";
import { LibrarySearch } from "../../ui/answers/library-search.tsx";
import { PasteForm } from "../../ui/answers/paste-form.tsx";
import { BidPage } from "../../ui/bids/bid-page.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { Pager } from "../../ui/primitives/pager.tsx";
import { saidIn } from "../../ui/primitives/said.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/bid-library.ts";
import { factsNow, shownEntry } from "./library-facts.ts";
import { bidHead, ownPart } from "./own-bid.ts";

/** `for` is `need:ID` or `criterion:ID`: what the text is looked for. */
function askedSubject(visit: PersonVisit, bidText: string | undefined, text: string) {
  const { draft, mayAnswer } = ownPart(visit, bidText);
  const [section, id] = text.split(":");
  const need = section === "need" ? draft.needs.find((one) => one.id === id) : undefined;
  const criterion = section === "criterion" ? draft.criteria.find((one) => one.id === id) : undefined;
  const subject = found(need ?? criterion);
  const isWriter = canChangeBid(visit.actor, draft.bid, "edit", draft.call, visit.now).allowed;
  found(isWriter || (need !== undefined && mayAnswer(need.id)) ? draft : undefined);
  return { draft, subject, section: need === undefined ? ("criterion" as const) : ("need" as const) };
}

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const params = visit.url.searchParams;
  const { draft, subject, section } = askedSubject(visit, args.params.bid, params.get("for") ?? "");
  const firm = found(libraryFirmOf(draft, visit.actor));
  const text = (params.get("q") ?? "").slice(0, 100);
  const page = searchLibrary(visit.db, {
    organizationId: firm,
    text,
    topic: null,
    alike: subject.titleZh,
    page: pageNumber(params.get("page")),
  });
  const present = factsNow(visit, firm);
  return {
    head: bidHead(visit, draft),
    firmId: firm,
    section,
    subject: { id: subject.id, title: saidIn(visit.locale, subject.titleZh, subject.titleEn) },
    text,
    page: { ...page, items: page.items.map((entry) => shownEntry(visit, entry, present)) },
  };
}

/** Puts an entry into the draft's answer and goes back to it. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { bid } = ownPart(visit, args.params.bid).draft;
  const reading = await readForm(args.request, visit.facts, pasteAnswerCommand.omit({ bidId: true }));
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const { section, subjectId } = reading.value;
  const result = pasteAnswer(visit.db, { ...reading.value, bidId: bid.id }, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  const page = section === "need" ? "needs" : "criteria";
  return seeOther(visit, `/firm/bids/${bid.id}/${page}#answer-${subjectId}`, doneFlash("library.pasted"));
}

export default function BidLibrary({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { head, firmId, section, subject, text, page } = loaderData;
  const path = `/firm/bids/${head.id}/library`;
  const kept = { for: `${section}:${subject.id}` };
  const query = (number: number) => `${path}?${new URLSearchParams({ ...kept, q: text, page: String(number) })}`;
  return (
    <BidPage head={head} title={t("answers.paste.title")} lead={t("answers.paste.lead", { title: subject.title.text })}>
      <p>
        <a href={`/firm/bids/${head.id}/${section === "need" ? "needs" : "criteria"}#answer-${subject.id}`}>
          {t("answers.paste.back")}
        </a>
      </p>
      <LibrarySearch path={path} text={text} topic={null} topics={[]} kept={kept} />
      {page.total > 0 ? null : (
        <EmptyState
          text={text === "" ? t("answers.none") : t("answers.noneFound")}
          to={`/firm/${firmId}/library`}
          act={t("answers.open")}
        />
      )}
      <FormState form={actionData?.form}>
        <ul className="rows">
          {page.items.map((entry) => (
            <EntryRow key={entry.source} entry={entry} path={`/firm/${firmId}/library`} mayKeep={false}>
              <PasteForm section={section} subjectId={subject.id} source={entry.source} />
            </EntryRow>
          ))}
        </ul>
      </FormState>
      <Pager number={page.number} size={page.size} total={page.total} hrefOf={query} />
    </BidPage>
  );
}
