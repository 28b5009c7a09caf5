import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { districtSums } from "../../../app/domain/calls/public-call-queries.ts";
import { NO_SUMS, policyFigures, withProject } from "../../../app/domain/scenarios/policy-figures.ts";
import { MONDAY, officeWorld, published, submitted } from "../calls/office-world.ts";

const YI = 10_000_000_000;

describe("the policy's figures", () => {
  it("are null where there is nothing to divide by", () => {
    expect(policyFigures(NO_SUMS)).toEqual({
      socialCapitalShare: null,
      fiscalLeverage: null,
      digitalShare: null,
      socialWithoutFiscal: 0,
    });
  });

  it("leave projects without fiscal money out of the leverage and show their capital apart", () => {
    const one = withProject(NO_SUMS, { isDigital: true, fiscal: YI, platform: 0, social: 3 * YI });
    const two = withProject(one, { isDigital: false, fiscal: 0, platform: 0, social: 5 * YI });
    expect(policyFigures(two)).toEqual({
      socialCapitalShare: 8_889,
      fiscalLeverage: 300,
      digitalShare: 5_000,
      socialWithoutFiscal: 5 * YI,
    });
  });

  it("count a state platform's own money where the setting says", () => {
    const sums = withProject(NO_SUMS, { isDigital: true, fiscal: YI, platform: 2 * YI, social: YI });
    expect(policyFigures(sums).socialCapitalShare).toBe(2_500);
    expect(policyFigures(sums, "left-out").socialCapitalShare).toBe(5_000);
  });

  it("count calls to be negotiated as projects but not as money", () => {
    const sums = withProject(NO_SUMS, { isDigital: true, fiscal: null, platform: null, social: null });
    expect(policyFigures(sums)).toMatchObject({ socialCapitalShare: null, digitalShare: 10_000 });
  });

  it("stay exact for sums whose product leaves the safe integers", () => {
    const big = fc.integer({ min: 1, max: 90_000_000_000_000 });
    fc.assert(
      fc.property(big, big, (fiscal, social) => {
        const figures = policyFigures({ ...NO_SUMS, projects: 1, fiscal, social });
        const whole = BigInt(fiscal) + BigInt(social);
        const exact = (BigInt(social) * 20_000n + whole) / (2n * whole);
        expect(figures.socialCapitalShare).toBe(Number(exact));
        expect(figures.fiscalLeverage).toBe(Number((BigInt(social) * 200n + BigInt(fiscal)) / (2n * BigInt(fiscal))));
      }),
    );
  });

  it("sum what is published and nothing that is still a draft", () => {
    const world = officeWorld();
    published(world);
    submitted(world);
    const sums = districtSums(world.db, MONDAY);
    expect(sums).toEqual({
      projects: 1,
      digital: 1,
      fiscal: 100_000_000,
      platform: 0,
      social: 400_000_000,
      socialWithoutFiscal: 0,
    });
  });

  it("can be asked without one call, to show what that call does", () => {
    const world = officeWorld();
    const call = published(world);
    expect(districtSums(world.db, MONDAY, call.id)).toEqual(NO_SUMS);
  });
});
