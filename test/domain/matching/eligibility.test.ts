import { describe, expect, it } from "vitest";
import { type EligibilityFacts, judgeEligibility } from "../../../app/domain/matching/eligibility.ts";
import type { EligibilityRuleName } from "../../../app/domain/matching/eligibility-rules.ts";
import { standingIn } from "../../../app/domain/matching/one-change.ts";
import { toId } from "../../../app/kernel/ids.ts";
import { DAY } from "../../../app/kernel/instant.ts";

const NOW = Date.UTC(2026, 10, 23, 2);
const DEADLINE = Date.UTC(2026, 11, 18, 9);

type Set = {
  readonly call?: Partial<EligibilityFacts["call"]>;
  readonly firm?: Partial<EligibilityFacts["firm"]>;
  readonly claims?: readonly Partial<EligibilityFacts["claims"][number]>[];
  readonly rest?: Partial<Pick<EligibilityFacts, "needs" | "takesPartBy" | "now">>;
};

const facts = ({ call = {}, firm = {}, claims = [], rest = {} }: Set): EligibilityFacts => ({
  call: {
    kind: "opportunity",
    investmentType: "GOV_PROCUREMENT",
    acceptsConsortium: true,
    leadKind: "any",
    leastLocalSmeShare: null,
    state: "open",
    publishAt: null,
    deadline: DEADLINE,
    ...call,
  },
  firm: {
    kind: "firm",
    country: "CN",
    isLocal: false,
    sizeClass: "small",
    verification: "verified",
    verifiedUntilOn: null,
    ...firm,
  },
  claims: claims.map((claim) => ({
    kind: "tech_sme",
    validFromOn: "2026-01-01",
    expiresOn: "2026-12-31",
    verifiedAt: NOW,
    rejectedAt: null,
    withdrawnAt: null,
    ...claim,
  })),
  needs: [],
  takesPartBy: null,
  now: NOW,
  ...rest,
});

function verdictOf(rule: EligibilityRuleName, set: Set) {
  const found = judgeEligibility(facts(set)).find((one) => one.rule.name === rule);
  return found === undefined ? undefined : `${found.verdict} ${found.said}`;
}

describe("a firm held against a call", () => {
  it("is open until the deadline and not one millisecond longer", () => {
    expect(verdictOf("deadline", { rest: { now: DEADLINE - 1 } })).toBe("met open");
    expect(verdictOf("deadline", { rest: { now: DEADLINE } })).toBe("not-met closed");
    expect(verdictOf("deadline", { call: { state: "cancelled" } })).toBe("not-met closed");
  });

  it.each([
    [{}, "met verified"],
    [{ verifiedUntilOn: "2026-12-18" }, "met verified"],
    [{ verifiedUntilOn: "2026-12-17" }, "not-met lapses"],
    [{ verification: "pending" }, "unknown pending"],
    [{ verification: "unverified" }, "not-met unverified"],
    [{ verification: "rejected" }, "not-met rejected"],
  ] as const)("must be who it says it is on the day of the deadline: %o: %s", (firm, expected) => {
    expect(verdictOf("identity", { firm })).toBe(expected);
  });

  it("may be a firm, a university, an institute or a fund, not who publishes", () => {
    expect(verdictOf("kind", { firm: { kind: "university" } })).toBe("met allowed");
    expect(verdictOf("kind", { firm: { kind: "bureau" } })).toBe("not-met publisher");
  });

  it("may be registered anywhere, and the law that says so is named", () => {
    for (const isLocal of [true, false]) expect(verdictOf("place", { firm: { isLocal } })).toBe("met not-asked");
    const place = judgeEligibility(facts({})).find((one) => one.rule.name === "place");
    expect(place?.rule.legalBasis).toContain("招标投标法实施条例");
  });

  it.each([
    [{ investmentType: "GOV_PROCUREMENT" }, "unknown domestic-goods"],
    [{ investmentType: "SOCIAL_INVESTMENT" }, "met equal"],
    [{ kind: "plan", investmentType: null }, "met world"],
  ] as const)("may come from abroad: %o: %s", (call, expected) => {
    expect(verdictOf("foreign", { call, firm: { country: "SG" } })).toBe(expected);
    expect(verdictOf("foreign", { call })).toBeUndefined();
  });

  it.each([
    [[], "not-met missing"],
    [[{}], "met held"],
    [[{ verifiedAt: null }], "unknown waiting"],
    [[{ expiresOn: "2026-12-18" }], "met held"],
    [[{ expiresOn: "2026-12-17" }], "not-met expires"],
    [[{ expiresOn: "2026-12-17" }, { verifiedAt: null }], "unknown waiting"],
    [[{ withdrawnAt: NOW }], "not-met missing"],
    [[{ rejectedAt: NOW, verifiedAt: null }], "not-met missing"],
    [[{ kind: "high_tech" }], "not-met missing"],
  ] as const)("must hold the status asked of the lead on the day of the deadline: %o: %s", (claims, expected) => {
    expect(verdictOf("lead-kind", { call: { leadKind: "tech_sme" }, claims })).toBe(expected);
  });

  it("is not asked for a status where the call takes any lead, nor for a share where none is set", () => {
    expect(verdictOf("lead-kind", {})).toBeUndefined();
    expect(verdictOf("local-sme-share", { call: { leastLocalSmeShare: 0 } })).toBeUndefined();
  });

  it.each([
    [{ isLocal: true, sizeClass: "small" }, true, "met own"],
    [{ isLocal: true, sizeClass: null }, true, "unknown size-unknown"],
    [{ isLocal: true, sizeClass: "large" }, true, "not-met with-partners"],
    [{ isLocal: false, sizeClass: "small" }, false, "not-met alone"],
  ] as const)(
    "must bring the share of local small firms that the call asks for: %o: %s",
    (firm, together, expected) => {
      const call = { leastLocalSmeShare: 3_000, acceptsConsortium: together };
      expect(verdictOf("local-sme-share", { call, firm })).toBe(expected);
    },
  );

  it("is told of its own part in the call and of nobody else's", () => {
    expect(verdictOf("one-bid", {})).toBe("met free");
    expect(verdictOf("one-bid", { rest: { takesPartBy: "consortium" } })).toBe("met consortium");
    expect(Object.keys(facts({}))).not.toContain("busy");
  });

  it("may join as a member where it may not lead", () => {
    const rules = judgeEligibility(facts({ call: { leadKind: "anchor_firm" } }));
    expect(standingIn(rules, []).map(({ as, verdict }) => `${as} ${verdict}`)).toEqual([
      "alone not-met",
      "lead not-met",
      "member met",
    ]);
  });

  it("can only be alone where no consortium is accepted", () => {
    const rules = judgeEligibility(facts({ call: { acceptsConsortium: false } }));
    expect(standingIn(rules, []).map((one) => one.verdict)).toEqual(["met", "not-met", "not-met"]);
  });

  it("must have something for at least one need to lead or to join, and is told how else", () => {
    const need = {
      needId: toId<"need">("0".repeat(26)),
      isMust: true,
      verdict: "unknown",
      by: "words",
      lack: "nothing-like-it",
      product: null,
      strength: 0,
      check: null,
      covers: false,
    } as const;
    expect(verdictOf("some-need", { rest: { needs: [{ ...need, covers: true }] } })).toBe("met some");
    const rules = judgeEligibility(facts({ rest: { needs: [need] } }));
    expect(rules.find((one) => one.rule.name === "some-need")?.change).toEqual({ kind: "product" });
    const uncompared = facts({ rest: { needs: [{ ...need, lack: null, strength: null }] } });
    const judged = judgeEligibility(uncompared).find((one) => one.rule.name === "some-need");
    expect([judged?.said, judged?.change]).toEqual(["not-compared", null]);
    expect(standingIn(rules, [need]).map((one) => one.verdict)).toEqual(["unknown", "unknown", "unknown"]);
  });

  it("is never judged by a rule that is not in effect yet", () => {
    const early = Date.UTC(2011, 0, 1);
    const rules = judgeEligibility(facts({ call: { deadline: early + DAY }, rest: { now: early } }));
    expect(rules.map((one) => one.rule.name)).not.toContain("one-bid");
  });
});
