import { beforeEach, describe, expect, it } from "vitest";
import { requestStepUpCode } from "../../app/domain/accounts/request-step-up-code.ts";
import { listLeaves } from "../../app/domain/audit/leaf-queries.ts";
import { findConsortium, listMembers } from "../../app/domain/consortia/consortium-queries.ts";
import { renameConsortium } from "../../app/domain/consortia/rename-consortium.ts";
import { withdrawSignature } from "../../app/domain/consortia/withdraw-signature.ts";
import type { ConsortiumId } from "../../app/kernel/ids.ts";
import { mails, notifications } from "../../db/schema/notifications.ts";
import { consortiumOf, type Market, market, NOON, outcomeOf } from "../support/market.ts";
import { agreeOnShares, sessionOf, sign, signAll } from "../support/signing.ts";
import { tellEveryone } from "../support/telling.ts";

type Firm = ReturnType<Market["firm"]>;

let at: Market;
let lead: Firm;
let member: Firm;
let third: Firm;
let id: ConsortiumId;

beforeEach(async () => {
  at = market();
  lead = at.firm("甲");
  member = at.firm("乙");
  third = at.firm("丙");
  id = consortiumOf(at, lead, [member, third]);
  agreeOnShares(at, lead, id);
  await tellEveryone(at.db, [], NOON);
  at.db.delete(notifications).run();
  at.db.delete(mails).run();
});

/** Who got a mail of which kind since the consortium was formed, by the person's name. */
async function told(): Promise<readonly string[]> {
  await tellEveryone(at.db, [], NOON);
  const people = new Map(
    at.sqlite
      .prepare("select email, name from people")
      .raw()
      .all()
      .map((row) => JSON.parse(JSON.stringify(row))),
  );
  return at.db
    .select()
    .from(mails)
    .all()
    .map((mail) => `${people.get(mail.toAddress)} ${mail.kind}`)
    .toSorted();
}

describe("signing is told", () => {
  it("to those who can sign when the lead has, and to the lead when a member has", async () => {
    outcomeOf(sign(at, id, lead));
    expect(await told()).toEqual(["丙 owner consortium-sign-asked", "乙 owner consortium-sign-asked"].toSorted());
    at.db.delete(mails).run();
    outcomeOf(sign(at, id, member));
    expect(await told()).toEqual(["甲 member consortium-signed", "甲 owner consortium-signed"].toSorted());
  });

  it("to all members with the last signature, and when one is taken back", async () => {
    signAll(at, id, [lead, member, third]);
    const agreed = (await told()).filter((line) => line.endsWith("consortium-agreed"));
    expect(agreed).toHaveLength(6);
    at.db.delete(mails).run();
    const row = listMembers(at.db, id, NOON).find((one) => one.organizationId === member.id);
    if (row === undefined) throw new Error("no member");
    outcomeOf(withdrawSignature(at.db, { memberId: row.id }, { actor: member.owner, now: NOON }));
    expect(await told()).toEqual(
      ["丙 member", "丙 owner", "甲 member", "甲 owner"]
        .map((who) => `${who} consortium-signature-withdrawn`)
        .toSorted(),
    );
  });

  it("to all when an edit voids them, with the firms and the cause", async () => {
    signAll(at, id, [lead, member]);
    await told();
    at.db.delete(mails).run();
    const version = findConsortium(at.db, id)?.version ?? 0;
    outcomeOf(renameConsortium(at.db, { consortiumId: id, version, name: "又名" }, { actor: lead.owner, now: NOON }));
    expect((await told()).filter((line) => line.endsWith("consortium-signatures-voided"))).toHaveLength(6);
    const [mail] = at.db.select().from(mails).all();
    expect(String(mail?.params.firmsZh).split("、").toSorted()).toEqual(["甲", "乙"].toSorted());
    expect(mail?.params.cause).toBe("rename");
    expect(mail?.path).toBe(`/firm/consortia/${id}/agreement`);
  });

  it("to nobody outside: neither officials nor firms of other consortia hear a word", async () => {
    const rival = at.firm("丁");
    consortiumOf(at, rival, []);
    signAll(at, id, [lead, member, third]);
    const lines = await told();
    expect(lines.filter((line) => line.startsWith("丁") || line.startsWith("新经济局"))).toEqual([]);
  });
});

describe("a step-up", () => {
  it("mails the code to the person alone, without a notice, and leaves nothing in the log that auditors read", async () => {
    const sessionHash = sessionOf(at, member.owner, NOON, false);
    const command = { sessionHash, path: `/firm/consortia/${id}/agreement` };
    outcomeOf(requestStepUpCode(at.db, command, { actor: member.owner, now: NOON }));
    outcomeOf(sign(at, id, member));
    expect((await told()).filter((line) => line.endsWith("step-up-code"))).toEqual(["乙 owner step-up-code"]);
    expect(
      at.db
        .select()
        .from(notifications)
        .all()
        .map((one) => one.kind),
    ).not.toContain("step-up-code");
    expect(
      listLeaves(at.db, undefined, 1)
        .items.map((leaf) => leaf.act)
        .filter((act) => /step|consort/.test(act)),
    ).toEqual([]);
  });
});
