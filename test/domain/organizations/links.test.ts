import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../../app/domain/accounts/actor.ts";
import { answerLink } from "../../../app/domain/organizations/answer-link.ts";
import { declareLink } from "../../../app/domain/organizations/declare-link.ts";
import { endLink } from "../../../app/domain/organizations/end-link.ts";
import { forbidsRivalry, isControlling } from "../../../app/domain/organizations/firm-link.ts";
import { listLinksAmong, listLinksOf } from "../../../app/domain/organizations/firm-link-queries.ts";
import { answerLinkCommand, declareLinkCommand } from "../../../app/domain/organizations/firm-link-schema.ts";
import { newId } from "../../../app/kernel/ids.ts";
import type { Connection } from "../../../db/connection.ts";
import { testDatabase } from "../../support/database.ts";
import { codesOf, outcomeOf } from "../../support/market.ts";
import {
  acting,
  bureauOf,
  countEvents,
  identity,
  NOON,
  registeredFirm,
  seated,
  somebody,
} from "../../support/seats.ts";

let at: Connection;
let first: ReturnType<typeof registeredFirm>;
let second: ReturnType<typeof registeredFirm>;

beforeEach(() => {
  at = testDatabase();
  first = registeredFirm(at, 0);
  second = registeredFirm(at, 1);
});

const declare = (actor: Actor = first.owner, set: Record<string, unknown> = {}) => {
  const command = {
    id: newId<"firm_link">(NOON),
    organizationId: first.id,
    kind: "shareholding" as const,
    direction: "holds" as const,
    other: identity(1).nameZh,
    share: 5_100,
  };
  return declareLink(at.db, { ...command, ...set }, acting(actor));
};

describe("declaring a link", () => {
  it("names the other firm by code or whole name, and stands at once for both", () => {
    expect(declare().ok).toBe(true);
    const [link] = listLinksAmong(at.db, [first.id, second.id]);
    expect(link).toMatchObject({ holderId: first.id, heldId: second.id, share: 5_100, state: "declared" });
    expect(listLinksOf(at.db, second.id)).toHaveLength(1);
    expect(codesOf(declare(first.owner, { other: identity(1).uscc }))).toEqual(["organization.link-declared"]);
    expect(declare(first.owner, { other: identity(1).uscc, direction: "held" }).ok).toBe(true);
    expect(countEvents(at, "firm-link.declared")).toBe(2);
  });

  it("is for owners and managers, with another firm that is here, once for a form sent twice", () => {
    expect(codesOf(declare(seated(at, first.id, "member")))).toEqual(["organization.role-needed"]);
    expect(codesOf(declare(somebody(at)))).toEqual(["access.not-yours"]);
    expect(codesOf(declare(first.owner, { other: "没有的公司" }))).toEqual(["organization.firm-unknown"]);
    expect(codesOf(declare(first.owner, { other: identity(0).nameZh }))).toEqual(["organization.own-link"]);
    bureauOf(at);
    expect(codesOf(declare(first.owner, { other: "新经济局" }))).toEqual(["organization.firm-unknown"]);
    const id = newId<"firm_link">(NOON);
    expect([declare(first.owner, { id }).ok, declare(first.owner, { id }).ok]).toEqual([true, true]);
    expect(listLinksOf(at.db, first.id)).toHaveLength(1);
  });

  it("of one legal representative has no direction and no share", () => {
    const same = { kind: "legal_representative", direction: "held" };
    expect(declare(first.owner, same).ok).toBe(true);
    expect(listLinksAmong(at.db, [second.id, first.id])[0]).toMatchObject({ share: null, holderId: first.id });
    expect(codesOf(declare(first.owner, { ...same, direction: "holds" }))).toEqual(["organization.link-declared"]);
    const other = { organizationId: second.id, other: identity(0).nameZh };
    expect(codesOf(declare(second.owner, { ...same, ...other }))).toEqual(["organization.link-declared"]);
  });

  it("reads shares as percentages to two decimals, more than none and no more than all", () => {
    const form = { id: newId(NOON), organizationId: newId(NOON), kind: "shareholding", other: "某公司" };
    const read = (share?: string) => declareLinkCommand.safeParse({ ...form, share }).data?.share;
    expect([read("51"), read("０.01 %"), read("100")]).toEqual([5_100, 1, 10_000]);
    for (const share of [undefined, "0", "100.01", "12.345", "half"]) expect(read(share)).toBeUndefined();
    expect(declareLinkCommand.safeParse({ ...form, kind: "management" }).success).toBe(true);
  });
});

describe("the other side", () => {
  it("confirms or disputes with a reason; a dispute does not undo the declaration", () => {
    const { linkId } = outcomeOf(declare());
    const answer = (actor: Actor, organizationId = second.id) =>
      answerLink(at.db, { organizationId, linkId, answer: "disputed", note: "已于去年转让" }, acting(actor));
    expect(codesOf(answer(first.owner, first.id))).toEqual(["access.not-yours"]);
    expect(codesOf(answer(first.owner))).toEqual(["access.not-yours"]);
    expect(codesOf(answer(seated(at, second.id, "viewer")))).toEqual(["organization.role-needed"]);
    expect(answer(second.owner).ok).toBe(true);
    expect(answer(second.owner).ok).toBe(true);
    expect(countEvents(at, "firm-link.answered")).toBe(1);
    expect(listLinksAmong(at.db, [first.id, second.id])[0]).toMatchObject({
      state: "disputed",
      answerNote: "已于去年转让",
    });
    const form = { organizationId: first.id, linkId, answer: "disputed" };
    expect(answerLinkCommand.safeParse(form).success).toBe(false);
    expect(answerLinkCommand.safeParse({ ...form, answer: "confirmed" }).success).toBe(true);
  });

  it("does not end what it did not declare; the end keeps the row and takes the link out", () => {
    const { linkId } = outcomeOf(declare());
    const end = (actor: Actor, organizationId: typeof first.id) =>
      endLink(at.db, { organizationId, linkId }, acting(actor));
    expect(codesOf(end(second.owner, second.id))).toEqual(["access.not-yours"]);
    expect(end(first.owner, first.id).ok).toBe(true);
    expect(listLinksAmong(at.db, [first.id, second.id])).toEqual([]);
    expect(listLinksOf(at.db, second.id)[0]?.link.state).toBe("ended");
    const late = { organizationId: second.id, linkId, answer: "confirmed" as const };
    expect(codesOf(answerLink(at.db, late, acting(second.owner)))).toEqual(["organization.link-ended"]);
    expect(declare().ok).toBe(true);
  });

  it("is not shown links with firms that are not asked about", () => {
    declare();
    const third = registeredFirm(at, 2);
    expect(listLinksAmong(at.db, [first.id, third.id])).toEqual([]);
    expect(listLinksAmong(at.db, [first.id])).toEqual([]);
    expect(listLinksAmong(at.db, [first.id, first.id])).toEqual([]);
  });
});

describe("a link", () => {
  it("forbids bidding against each other from half of the shares on, by management, or by one representative", () => {
    const said = [
      { kind: "shareholding", share: 4_999 },
      { kind: "shareholding", share: 5_000 },
      { kind: "management", share: null },
      { kind: "legal_representative", share: null },
    ] as const;
    expect(said.map(forbidsRivalry)).toEqual([false, true, true, true]);
    expect(said.map(isControlling)).toEqual([false, true, true, false]);
  });
});
