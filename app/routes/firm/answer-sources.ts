import { type AnswerSource, listSources } from "../../domain/answers/answer-source-queries.ts";
import type { BidDraft } from "../../domain/bids/bid-draft.ts";
import { changesSince } from "../../domain/organizations/firm-facts.ts";
import type { PersonVisit } from "../../http/visit.ts";
import type { ShownSource } from "../../ui/answers/answer-sources.tsx";
import { saidIn } from "../../ui/primitives/said.tsx";
import { factsNow } from "./library-facts.ts";

/** The sources of a draft's answers that the visitor's own firm pasted, by subject; nobody else is shown them. */
export function sourcesByAnswer(visit: PersonVisit, draft: BidDraft): ReadonlyMap<string, readonly ShownSource[]> {
  const shown = new Map<string, readonly ShownSource[]>();
  for (const source of listSources(visit.db, draft.bid.id, visit.actor)) {
    const answer = draft.answers.find(
      (one) => one.subjectKind === source.subjectKind && one.subjectId === source.subjectId,
    );
    if (answer === undefined || answer.text === "") continue;
    const before = shown.get(source.subjectId) ?? [];
    shown.set(source.subjectId, [...before, shownSource(visit, source, answer.text)]);
  }
  return shown;
}

function shownSource(visit: PersonVisit, source: AnswerSource, text: string): ShownSource {
  const { organizationId, sourceBidId, sourceSnippetId } = source;
  const said = saidIn(visit.locale, source.sourceTitleZh, source.sourceTitleEn);
  const isSnippet = sourceBidId === null;
  return {
    id: source.id,
    title: said.text,
    lang: isSnippet ? undefined : said.lang,
    kind: isSnippet ? "snippet" : "bid",
    path: isSnippet ? `/firm/${organizationId}/library/${sourceSnippetId}` : `/firm/bids/${sourceBidId}`,
    at: source.sourceAt,
    version: source.sourceVersion,
    isEdited: !text.includes(source.text),
    changes: changesSince(source.facts, factsNow(visit, organizationId), text),
  };
}
