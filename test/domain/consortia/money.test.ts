import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumOfShares } from "../../../app/domain/consortia/consortium.ts";
import { splitMoney } from "../../../app/domain/consortia/consortium-money.ts";
import { findConsortium, listCoverage, listMembers } from "../../../app/domain/consortia/consortium-queries.ts";
import { leaveConsortium } from "../../../app/domain/consortia/leave-consortium.ts";
import { removeMember } from "../../../app/domain/consortia/remove-member.ts";
import { replaceMember } from "../../../app/domain/consortia/replace-member.ts";
import { setShares } from "../../../app/domain/consortia/set-shares.ts";
import { newId } from "../../../app/kernel/ids.ts";
import { MOST_FEN } from "../../../app/kernel/money.ts";
import { WHOLE } from "../../../app/kernel/share.ts";
import { consortiumOf, invite, market, NOON } from "../../support/market.ts";

const price = fc.integer({ min: 0, max: MOST_FEN });
/** Shares that are the whole, cut at random places. */
const whole = fc
  .array(fc.integer({ min: 0, max: WHOLE }), { maxLength: 11 })
  .map((cuts) => [0, ...cuts.toSorted((one, other) => one - other), WHOLE])
  .map((places) => places.slice(1).map((place, index) => place - (places[index] ?? 0)));
const part = fc
  .tuple(whole, fc.integer({ min: 0, max: 11 }))
  .map(([shares, out]) => shares.filter((_, place) => place !== out));

describe("a price divided by shares", () => {
  it("is the price again, to the fen, when the shares are the whole", () => {
    fc.assert(
      fc.property(price, whole, (total, shares) => {
        const split = splitMoney(total, shares);
        expect(split?.open).toBe(0);
        expect(split?.amounts.reduce((sum, amount) => sum + BigInt(amount), 0n)).toBe(BigInt(total));
      }),
      { numRuns: 1_000 },
    );
  });

  it("leaves open exactly what nobody claims", () => {
    fc.assert(
      fc.property(price, part, (total, shares) => {
        const split = splitMoney(total, shares);
        const given = split?.amounts.reduce((sum, amount) => sum + BigInt(amount), 0n) ?? 0n;
        expect(given + BigInt(split?.open ?? 0)).toBe(BigInt(total));
      }),
      { numRuns: 1_000 },
    );
  });

  it("gives nobody more or less than a fen beside the exact share, and equal shares differ by a fen at most", () => {
    fc.assert(
      fc.property(price, whole, (total, shares) => {
        const split = splitMoney(total, shares);
        for (const [place, share] of shares.entries()) {
          const amount = BigInt(split?.amounts[place] ?? -1);
          const floor = (BigInt(total) * BigInt(share)) / BigInt(WHOLE);
          expect(amount === floor || amount === floor + 1n).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
    expect(splitMoney(100, [3_334, 3_333, 3_333])).toEqual({ amounts: [34, 33, 33], open: 0 });
    expect(splitMoney(1, [5_000, 5_000])).toEqual({ amounts: [1, 0], open: 0 });
    expect(splitMoney(0, [WHOLE])).toEqual({ amounts: [0], open: 0 });
    expect(splitMoney(10, [])).toEqual({ amounts: [], open: 10 });
  });

  it("is not divided at all when the shares claim more than the whole", () => {
    expect(splitMoney(100, [WHOLE, 1])).toBeUndefined();
  });
});

type Edit =
  | { readonly kind: "shares"; readonly money: readonly number[]; readonly work: readonly number[] }
  | { readonly kind: "leave" | "remove" | "replace"; readonly place: number };

const shareList = fc.array(fc.integer({ min: 0, max: WHOLE }), { minLength: 5, maxLength: 5 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("shares" as const), money: shareList, work: shareList }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom("leave" as const, "remove" as const, "replace" as const),
      place: fc.integer({ min: 0, max: 4 }),
    }),
  },
);

describe("shares under any sequence of edits", () => {
  it("stay what was set, go with those who go, and divide the price without loss; the version only rises", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), price, (edits, total) => {
        const at = market();
        const firms = ["甲", "乙", "丙", "丁"].map((name) => at.firm(name));
        const [lead, ...others] = firms;
        if (lead === undefined) throw new Error("no lead");
        const id = consortiumOf(at, lead, others);
        const joined = () => listMembers(at.db, id, NOON).filter((member) => member.state === "accepted");
        let version = findConsortium(at.db, id)?.version ?? 0;
        for (const one of edits) {
          const before = joined();
          const done = apply(one);
          const now = findConsortium(at.db, id)?.version ?? 0;
          if (done) expect(now).toBeGreaterThan(version);
          else expect(now).toBe(version);
          version = now;
          const after = joined();
          if (one.kind === "shares") {
            expect(after.map((member) => member.share)).toEqual(one.money.slice(0, after.length));
            expect(after.map((member) => member.workShare)).toEqual(one.work.slice(0, after.length));
          } else {
            const kept = before.filter((member) => after.some((other) => other.id === member.id));
            expect(after.map((member) => [member.id, member.share])).toEqual(
              kept.map((member) => [member.id, member.share]),
            );
          }
          const gone = listMembers(at.db, id, NOON).filter((member) => ["left", "removed"].includes(member.state));
          expect(gone.every((member) => member.share === null && member.workShare === null)).toBe(true);
          const covering = listCoverage(at.db, id).map((cell) => cell.organizationId);
          expect(gone.some((member) => covering.includes(member.organizationId))).toBe(false);
          const split = splitMoney(
            total,
            after.map((member) => member.share ?? 0),
          );
          if (sumOfShares(after) > WHOLE) expect(split).toBeUndefined();
          else expect((split?.amounts ?? []).reduce((sum, fen) => sum + fen, split?.open ?? 0)).toBe(total);
        }

        function apply(one: Edit): boolean {
          const acting = { actor: lead?.owner ?? at.person("无"), now: NOON };
          const members = joined();
          if (one.kind === "shares") {
            const rows = members.map((member, place) => ({
              memberId: member.id,
              share: one.money[place],
              workShare: one.work[place],
              task: "",
            }));
            return setShares(at.db, { consortiumId: id, version, members: rows }, acting).ok;
          }
          const member = members[one.place];
          if (member === undefined) return false;
          const firm = firms.find((other) => other.id === member.organizationId);
          if (one.kind === "leave") {
            return leaveConsortium(at.db, { memberId: member.id }, { ...acting, actor: firm?.owner ?? acting.actor })
              .ok;
          }
          if (one.kind === "remove") return removeMember(at.db, { memberId: member.id }, acting).ok;
          const fresh = at.firm("新");
          const command = {
            id: newId<"consortium_member">(NOON),
            consortiumId: id,
            organizationId: fresh.id,
            message: "",
          };
          return replaceMember(at.db, { ...command, replacesId: member.id }, acting).ok;
        }
      }),
      { numRuns: 25 },
    );
  });

  it("go over to whoever takes a member's place, once it accepts", () => {
    const at = market();
    const [lead, old, fresh] = [at.firm("甲"), at.firm("乙"), at.firm("丙")];
    const id = consortiumOf(at, lead, [old]);
    const acting = { actor: lead.owner, now: NOON };
    const [first, second] = listMembers(at.db, id, NOON);
    if (first === undefined || second === undefined) throw new Error("no members");
    const members = [
      { memberId: first.id, share: 6_000, workShare: 5_000, task: "集成" },
      { memberId: second.id, share: 4_000, workShare: 5_000, task: "检测" },
    ];
    const version = findConsortium(at.db, id)?.version ?? 0;
    setShares(at.db, { consortiumId: id, version, members }, acting);
    const command = { id: newId<"consortium_member">(NOON), consortiumId: id, organizationId: fresh.id, message: "" };
    expect(replaceMember(at.db, { ...command, replacesId: second.id }, acting).ok).toBe(true);
    const rows = listMembers(at.db, id, NOON);
    expect(rows.find((row) => row.id === second.id)).toMatchObject({ state: "removed", share: null });
    expect(rows.find((row) => row.id === command.id)).toMatchObject({
      state: "invited",
      share: 4_000,
      workShare: 5_000,
      task: "检测",
    });
    expect(invite(at, lead, id, old).ok).toBe(true);
  });
});
