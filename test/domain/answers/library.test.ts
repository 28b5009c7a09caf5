import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { listSources } from "../../../app/domain/answers/answer-source-queries.ts";
import { archiveSnippet } from "../../../app/domain/answers/archive-snippet.ts";
import { canKeepLibrary, canReadLibrary } from "../../../app/domain/answers/library-policy.ts";
import { findEntry, searchLibrary } from "../../../app/domain/answers/library-queries.ts";
import { pasteAnswer } from "../../../app/domain/answers/paste-answer.ts";
import { saveSnippet } from "../../../app/domain/answers/save-snippet.ts";
import type { EntrySource } from "../../../app/domain/answers/snippet.ts";
import { findSnippet, listSnippetVersions } from "../../../app/domain/answers/snippet-queries.ts";
import { findConsortium } from "../../../app/domain/consortia/consortium-queries.ts";
import { setCoverageCommand } from "../../../app/domain/consortia/consortium-schema.ts";
import { setCoverage } from "../../../app/domain/consortia/set-coverage.ts";
import { type BidId, newId, type OrganizationId } from "../../../app/kernel/ids.ts";
import { answerSnippetVersions, answerSources, libraryAnswers } from "../../../db/schema/answers.ts";
import { calls } from "../../../db/schema/calls.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import {
  codesOf,
  consortiumOf,
  draftOf,
  type Market,
  market,
  marketIn,
  NOON,
  outcomeOf,
  submit,
  writtenBid,
} from "../../support/market.ts";
import { agreeOnShares, signAll } from "../../support/signing.ts";

type Firm = ReturnType<Market["firm"]>;

const page = (at: Pick<Market, "db">, organizationId: OrganizationId, text = "", number = 1) =>
  searchLibrary(at.db, { organizationId, text, topic: null, page: number });

function snippet(
  at: Pick<Market, "db">,
  firm: Firm,
  set: Partial<Parameters<typeof saveSnippet>[1]> = {},
  actor = firm.owner,
) {
  const command = {
    id: newId<"snippet">(NOON),
    organizationId: firm.id,
    version: 0,
    topic: "团队",
    title: "项目团队",
    text: "本单位从业人员120人，其中研发40人。",
    ...set,
  };
  return { command, result: saveSnippet(at.db, command, { actor, now: NOON }) };
}

function paste(
  at: Pick<Market, "db">,
  firm: Firm,
  bidId: BidId,
  source: EntrySource,
  subject: number,
  actor = firm.owner,
) {
  const need = draftOf(at, bidId).needs[subject];
  const command = { bidId, section: "need" as const, subjectId: need?.id ?? "", source };
  return pasteAnswer(at.db, command, { actor, now: NOON + 9 });
}

describe("the answer library", () => {
  it("holds the answers of a firm's submitted bids, as they were submitted", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    const bidId = writtenBid(at, firm);
    expect(page(at, firm.id).total).toBe(0);
    outcomeOf(submit(at, firm, bidId, NOON + 5));
    const { items, total } = page(at, firm.id);
    expect(total).toBe(4);
    expect(items.map((one) => one.at)).toEqual([NOON + 5, NOON + 5, NOON + 5, NOON + 5]);
    expect(items[0]?.from?.titleZh).toBe("智慧停车数据共享平台");
    expect(items.find((one) => one.titleZh === "需求 2")).toMatchObject({ figure: 3_200_000, unit: "个" });
    outcomeOf(submit(at, firm, bidId, NOON + 6));
    expect(page(at, firm.id).total).toBe(4);
  });

  it("is searched by words that all must occur, and read page by page", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    outcomeOf(submit(at, firm, writtenBid(at, firm)));
    for (let place = 0; place < 25; place += 1)
      outcomeOf(snippet(at, firm, { title: `第${place}段`, text: `售后 Service ${place}` }).result);
    expect(page(at, firm.id).items).toHaveLength(20);
    expect(page(at, firm.id, "", 2).items).toHaveLength(9);
    expect(page(at, firm.id, "service 24").items.map((one) => one.titleZh)).toEqual(["第24段"]);
    expect(page(at, firm.id, "附件").total).toBe(4);
    expect(page(at, firm.id, "附件 售后").total).toBe(0);
    expect(page(at, firm.id, "%' or 1=1 --").total).toBe(0);
    const topic = searchLibrary(at.db, { organizationId: firm.id, text: "", topic: "团队", page: 1 });
    expect(topic.total).toBe(25);
  });

  it("puts what answered the likest question first", () => {
    const at = market();
    const firm = at.firm("泊知科技");
    outcomeOf(snippet(at, firm, { title: "质量管理体系" }).result);
    outcomeOf(snippet(at, firm, { title: "车位检测精度说明" }).result);
    outcomeOf(snippet(at, firm, { title: "运维人员配置" }).result);
    const found = searchLibrary(at.db, {
      organizationId: firm.id,
      text: "",
      topic: null,
      alike: "车位检测精度",
      page: 1,
    });
    expect(found.items[0]?.titleZh).toBe("车位检测精度说明");
  });

  it("is the firm's alone: others, partners and officials find nothing in it", () => {
    const at = market();
    const [firm, other] = [at.firm("甲"), at.firm("乙")];
    const { command } = snippet(at, firm);
    const rows = { id: firm.id, kind: "firm" as const };
    expect(canReadLibrary(firm.viewer, rows).allowed).toBe(true);
    expect(canKeepLibrary(firm.viewer, rows).allowed).toBe(false);
    for (const actor of [other.owner, at.bureau.owner]) expect(canReadLibrary(actor, rows).allowed).toBe(false);
    const source = { kind: "snippet" as const, snippetId: command.id };
    expect(findEntry(at.db, other.id, source)).toBeUndefined();
    const bidId = writtenBid(at, other);
    expect(codesOf(paste(at, other, bidId, source, 0))).toEqual(["access.not-yours"]);
    expect(codesOf(archiveSnippet(at.db, { id: command.id }, { actor: other.owner, now: NOON }))).toEqual([
      "access.not-yours",
    ]);
    expect(codesOf(snippet(at, firm, { id: command.id, version: 1 }, other.owner).result)).toEqual([
      "access.not-yours",
    ]);
    const stolen = { ...command, organizationId: other.id, version: 1 };
    expect(codesOf(saveSnippet(at.db, stolen, { actor: other.owner, now: NOON }))).toEqual(["access.not-yours"]);
  });

  it("does not take to the lead what only another member of the consortium covers", () => {
    const at = market();
    const [lead, member] = [at.firm("甲"), at.firm("乙")];
    const id = consortiumOf(at, lead, [member]);
    agreeOnShares(at, lead, id);
    const bidId = writtenBid(at, lead, { consortiumId: id });
    const [first, second] = draftOf(at, bidId).needs;
    const cells = [
      { needId: first?.id, organizationId: lead.id, strength: 3 },
      { needId: second?.id, organizationId: member.id, strength: 3 },
    ];
    const version = findConsortium(at.db, id)?.version ?? 0;
    const command = setCoverageCommand.parse({ consortiumId: id, version, cells });
    outcomeOf(setCoverage(at.db, command, { actor: lead.owner, now: NOON }));
    signAll(at, id, [lead, member]);
    outcomeOf(submit(at, lead, bidId));
    const titles = page(at, lead.id)
      .items.map((one) => one.titleZh)
      .sort();
    expect(titles).toEqual(["方案", "需求 1", "需求 3"]);
    expect(page(at, member.id).total).toBe(0);
  });
});

describe("a snippet", () => {
  it("keeps its versions, and what is stored is not overwritten unseen", () => {
    const at = market();
    const firm = at.firm("甲");
    const { command } = snippet(at, firm);
    const next = { ...command, version: 1, text: "本单位从业人员156人。" };
    expect(outcomeOf(saveSnippet(at.db, next, { actor: firm.member, now: NOON + 1 })).version).toBe(2);
    expect(outcomeOf(saveSnippet(at.db, next, { actor: firm.member, now: NOON + 2 })).version).toBe(2);
    const late = { ...command, version: 1, text: "另一段" };
    expect(codesOf(saveSnippet(at.db, late, { actor: firm.owner, now: NOON + 3 }))).toEqual([
      "library.changed-meanwhile",
    ]);
    expect(listSnippetVersions(at.db, command.id).map((one) => [one.version, one.text])).toEqual([
      [2, "本单位从业人员156人。"],
      [1, command.text],
    ]);
    expect(() => at.db.update(answerSnippetVersions).set({ text: "" }).run()).toThrow(/append-only/);
  });

  it("is not there any more once it was taken out, and viewers change nothing", () => {
    const at = market();
    const firm = at.firm("甲");
    const { command } = snippet(at, firm);
    expect(codesOf(snippet(at, firm, {}, firm.viewer).result)).toEqual(["library.writing-needed"]);
    expect(codesOf(archiveSnippet(at.db, { id: command.id }, { actor: firm.viewer, now: NOON }))).toEqual([
      "library.writing-needed",
    ]);
    outcomeOf(archiveSnippet(at.db, { id: command.id }, { actor: firm.owner, now: NOON }));
    outcomeOf(archiveSnippet(at.db, { id: command.id }, { actor: firm.owner, now: NOON }));
    expect(findSnippet(at.db, command.id)).toBeUndefined();
    expect(page(at, firm.id).total).toBe(0);
  });
});

describe("pasting from the library", () => {
  it("goes below what is written, once, and keeps its source with the firm's facts of that day", () => {
    const at = market();
    const firm = at.firm("甲", { staffCount: 120 });
    const { command } = snippet(at, firm);
    const bidId = writtenBid(at, firm);
    at.db.update(organizations).set({ staffCount: 156 }).where(eq(organizations.id, firm.id)).run();
    const source = { kind: "snippet" as const, snippetId: command.id };
    const before = draftOf(at, bidId).bid.draftVersion;
    outcomeOf(paste(at, firm, bidId, source, 1));
    outcomeOf(paste(at, firm, bidId, source, 1));
    const draft = draftOf(at, bidId);
    const answer = draft.answers.find((one) => one.subjectId === draft.needs[1]?.id);
    expect(answer).toMatchObject({ text: `满足，见附件。\n\n${command.text}`, figure: 3_200_000 });
    expect(draft.bid.draftVersion).toBe(before + 1);
    const [kept, ...more] = listSources(at.db, bidId, firm.owner);
    expect(more).toEqual([]);
    expect(kept).toMatchObject({ sourceTitleZh: "项目团队", sourceVersion: 1, sourceAt: NOON, pastedAt: NOON + 9 });
    expect(kept?.facts.staff).toBe(120);
  });

  it("names the call and the day when it comes from an earlier bid", () => {
    const first = market();
    const firm = first.firm("甲");
    outcomeOf(submit(first, firm, writtenBid(first, firm), NOON + 5));
    first.db.update(calls).set({ titleZh: "旧机会" }).run();
    first.db.update(libraryAnswers).set({ text: "当时的答复" }).run();
    const second = { ...first, ...marketIn(first), firm: first.firm };
    const bidId = writtenBid(second, firm);
    const [entry] = page(first, firm.id).items;
    outcomeOf(paste(second, firm, bidId, entry?.source ?? { kind: "snippet", snippetId: "" }, 2));
    const [source] = listSources(first.db, bidId, firm.owner);
    expect(source).toMatchObject({ sourceTitleZh: "旧机会", sourceAt: NOON + 5, sourceSnippetId: null });
  });

  it("tells the source to the firm's own people only", () => {
    const at = market();
    const [lead, member] = [at.firm("甲"), at.firm("乙")];
    const { command } = snippet(at, lead);
    const bidId = writtenBid(at, lead, { consortiumId: consortiumOf(at, lead, [member]) });
    outcomeOf(paste(at, lead, bidId, { kind: "snippet", snippetId: command.id }, 0));
    expect(listSources(at.db, bidId, lead.viewer)).toHaveLength(1);
    expect(listSources(at.db, bidId, member.owner)).toEqual([]);
    expect(listSources(at.db, bidId, at.bureau.owner)).toEqual([]);
  });

  it("does not make an answer longer than it may be, and leaves nothing behind when refused", () => {
    const at = market();
    const firm = at.firm("甲");
    const { command } = snippet(at, firm, { text: "长".repeat(1_998) });
    const bidId = writtenBid(at, firm);
    expect(codesOf(paste(at, firm, bidId, { kind: "snippet", snippetId: command.id }, 0))).toEqual([
      "library.too-long",
    ]);
    expect(at.db.select().from(answerSources).all()).toEqual([]);
    const viewer = paste(at, firm, bidId, { kind: "snippet", snippetId: command.id }, 0, firm.viewer);
    expect(codesOf(viewer)).toEqual(["bid.writing-needed"]);
  });
});
