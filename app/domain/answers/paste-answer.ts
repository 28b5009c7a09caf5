import { answerSources } from "../../../db/schema/answers.ts";
import type { Database, Transaction } from "../../../db/schema/database.ts";
import { newId, type OrganizationId, type PersonId, toId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Actor, actsFor } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { MOST_ANSWER } from "../bids/bid.ts";
import type { BidDraft } from "../bids/bid-draft.ts";
import { partToAnswer, touchDraft } from "../bids/edit-draft.ts";
import { saveAnswer } from "../bids/save-answers.ts";
import { findEntry, type LibraryEntry } from "./library-queries.ts";
import type { PasteAnswerCommand } from "./library-schema.ts";

/**
 * Puts a text of the firm's library below what an answer says already, and keeps where it came from. Figures are not
 * taken over: they are stated anew. The same text twice is once.
 */
export function pasteAnswer(
  db: Database,
  command: PasteAnswerCommand,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Result<null> {
  return act(db, (tx) => {
    const { bidId, section, subjectId, source } = command;
    const answering = partToAnswer(tx, command, actor, now);
    if (!answering.ok) return answering;
    const { draft, mayAnswer } = answering.value;
    const firm = libraryFirmOf(draft, actor);
    const entry = firm === undefined ? undefined : findEntry(tx, firm, source);
    if (actor.kind !== "person" || firm === undefined || entry === undefined) return refused("access.not-yours");
    if (!isAsked(draft, command)) return refused("bid.subject-unknown");
    if (section === "need" && !mayAnswer(subjectId)) return refused("bid.part-of-others");
    const stored = draft.answers.find((one) => one.subjectKind === section && one.subjectId === subjectId);
    const present = stored?.text ?? "";
    if (present.includes(entry.text)) return done(null);
    const text = present === "" ? entry.text : `${present}\n\n${entry.text}`;
    if (text.length > MOST_ANSWER) return refused("library.too-long", { most: MOST_ANSWER });
    saveAnswer(tx, bidId, section, { subjectId, text, figure: stored?.figure ?? undefined }, now);
    touchDraft(tx, draft.bid, now);
    keepSource(tx, command, { entry, firm, personId: actor.personId, now });
    return done(null);
  });
}

/** Whose library the actor uses for this bid: the lead's for its people, a member's own for those of a member. */
export function libraryFirmOf({ bid, members }: BidDraft, actor: Actor): OrganizationId | undefined {
  if (actsFor(actor, bid.leadId)) return bid.leadId;
  return members.find((member) => actsFor(actor, member.organizationId))?.organizationId;
}

function isAsked({ needs, criteria }: BidDraft, { section, subjectId }: PasteAnswerCommand): boolean {
  const asked: readonly { readonly id: string }[] = section === "need" ? needs : criteria;
  return asked.some((one) => one.id === subjectId);
}

type Pasted = {
  readonly entry: LibraryEntry;
  readonly firm: OrganizationId;
  readonly personId: PersonId;
  readonly now: number;
};

function keepSource(
  tx: Transaction,
  { bidId, section, subjectId }: PasteAnswerCommand,
  { entry, firm, personId, now }: Pasted,
): void {
  const { source, from } = entry;
  tx.insert(answerSources)
    .values({
      id: newId<"answer_source">(now),
      bidId,
      subjectKind: section,
      subjectId,
      organizationId: firm,
      sourceBidId: source.kind === "answer" ? toId<"bid">(source.bidId) : null,
      sourceSnippetId: source.kind === "snippet" ? toId<"snippet">(source.snippetId) : null,
      sourceVersion: entry.version,
      sourceTitleZh: from?.titleZh ?? entry.titleZh,
      sourceTitleEn: from === null ? entry.titleEn : from.titleEn,
      sourceAt: entry.at,
      text: entry.text,
      facts: entry.facts,
      pastedById: personId,
      pastedAt: now,
    })
    .run();
}
