import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findConsortium, listMembers } from "../../../app/domain/consortia/consortium-queries.ts";
import {
  isLocalSme,
  judgeComposition,
  localSmeShare,
  type RuleMember,
} from "../../../app/domain/consortia/consortium-rules.ts";
import { setSharesCommand } from "../../../app/domain/consortia/consortium-schema.ts";
import { setShares } from "../../../app/domain/consortia/set-shares.ts";
import { type ConsortiumId, newId } from "../../../app/kernel/ids.ts";
import { parsePercent, percentText, WHOLE } from "../../../app/kernel/share.ts";
import { SIZE_CLASSES } from "../../../db/schema/organizations.ts";
import { codesOf, consortiumOf, type Market, market, NOON, outcomeOf } from "../../support/market.ts";

const share = fc.integer({ min: 0, max: WHOLE });
const member = fc.record({
  isLocal: fc.boolean(),
  sizeClass: fc.option(fc.constantFrom(...SIZE_CLASSES)),
  share: fc.option(share),
});

function joined(
  facts: { isLocal: boolean; sizeClass: RuleMember["sizeClass"]; share: number | null },
  place: number,
): RuleMember {
  return {
    ...facts,
    organizationId: newId<"organization">(NOON),
    role: place === 0 ? "lead" : "member",
    state: "accepted",
    expiresAt: null,
    workShare: facts.share,
    verification: "verified",
    qualifications: [],
  };
}

const CALL = { leadKind: "any", leastLocalSmeShare: 3_000, mostMembers: null } as const;

describe("shares of a consortium", () => {
  it("never lose a basis point: local SMEs and the rest are the whole sum", () => {
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 12 }), (facts) => {
        const members = facts.map(joined);
        const rest = members.filter((one) => !isLocalSme(one)).reduce((sum, one) => sum + (one.share ?? 0), 0);
        const sum = members.reduce((all, one) => all + (one.share ?? 0), 0);
        expect(localSmeShare(members) + rest).toBe(sum);
        const verdicts = judgeComposition({ call: CALL, members, busy: new Set(), now: NOON });
        expect(verdicts.find((one) => one.rule === "shares-sum")).toMatchObject({ met: sum === WHOLE, has: sum });
        const local = verdicts.find((one) => one.rule === "local-sme-share");
        expect(local).toMatchObject({ met: localSmeShare(members) >= 3_000 });
      }),
      { numRuns: 500 },
    );
  });

  it("are written and read back as they were, for every basis point", () => {
    for (let points = 0; points <= WHOLE; points += 1) expect(parsePercent(percentText(points))).toBe(points);
  });

  it("are stored exactly as they were given", () => {
    const at = market();
    const [lead, other] = [at.firm("天府交投"), at.firm("泊知科技")];
    const id = consortiumOf(at, lead, [other]);
    fc.assert(
      fc.property(share, share, (one, two) => {
        save(at, id, lead, [one, two]);
        expect(listMembers(at.db, id, NOON).map((row) => row.share)).toEqual([one, two]);
      }),
      { numRuns: 60 },
    );
  });

  it("refuse what is no share of a whole, with a sentence at its field", () => {
    for (const text of ["-1", "100.01", "33.333", "abc"]) {
      const read = setSharesCommand.safeParse({
        consortiumId: newId(NOON),
        version: "1",
        members: [{ memberId: newId(NOON), share: text }],
      });
      expect(read.error?.issues.map((issue) => [issue.path.join("."), issue.message])).toEqual([
        ["members.0.share", "form.percent"],
      ]);
    }
    const at = market();
    const lead = at.firm("天府交投");
    const id = consortiumOf(at, lead, []);
    for (const wrong of [-1, WHOLE + 1, 0.5])
      expect(codesOf(tryToSave(at, id, lead, [wrong]))).toEqual(["form.percent"]);
  });

  it("refuse a page that was shown before somebody else's change", () => {
    const at = market();
    const lead = at.firm("天府交投");
    const id = consortiumOf(at, lead, []);
    const version = findConsortium(at.db, id)?.version ?? 0;
    save(at, id, lead, [4_000]);
    expect(codesOf(tryToSave(at, id, lead, [5_000], version))).toEqual(["consortium.changed-meanwhile"]);
    expect(listMembers(at.db, id, NOON)[0]?.share).toBe(4_000);
  });
});

type Firm = ReturnType<Market["firm"]>;

function save(at: Market, id: ConsortiumId, lead: Firm, shares: readonly number[]): void {
  outcomeOf(tryToSave(at, id, lead, shares));
}

function tryToSave(at: Market, id: ConsortiumId, lead: Firm, shares: readonly number[], version?: number) {
  const members = listMembers(at.db, id, NOON).map((row, place) => ({
    memberId: row.id,
    share: shares[place],
    task: "",
  }));
  const shown = version ?? findConsortium(at.db, id)?.version ?? 0;
  return setShares(at.db, { consortiumId: id, version: shown, members }, { actor: lead.owner, now: NOON });
}
