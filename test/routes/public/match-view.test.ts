import { describe, expect, it } from "vitest";
import type { ProductCard } from "../../../app/domain/products/public-product-queries.ts";
import { toId } from "../../../app/kernel/ids.ts";
import { mayFavourLocal, orderRuleOf } from "../../../app/routes/public/match-view.ts";
import type { Strength } from "../../../app/search/engine.ts";
import { withLocalTies } from "../../../app/search/with-local-ties.ts";
import { columnsOf, type MatchedProduct } from "../../../app/ui/patterns/match-columns.ts";
import type { InvestmentType } from "../../../db/schema/scenarios.ts";

function product(number: number, strengths: Readonly<Record<string, Strength>>): MatchedProduct {
  const card: ProductCard = {
    id: toId<"product">(`${number}`.padStart(26, "0")),
    ref: null,
    nameZh: `产品 ${number}`,
    nameEn: null,
    maturity: null,
    reviewedAt: null,
    reviewDueAt: null,
    firm: {
      id: toId<"organization">("0".repeat(26)),
      nameZh: "企业",
      nameEn: null,
      isLocal: true,
      city: null,
      sizeClass: null,
      verification: "verified",
      verifiedAt: 0,
    },
    claims: [],
    domains: [],
  };
  const needs = Object.entries(strengths).map(([needId, strength]) => ({ needId, strength, why: [], check: null }));
  return { id: card.id, product: card, needs };
}

const names = (some: readonly MatchedProduct[]) => some.map((one) => one.product.nameZh);

describe("the columns of a match page", () => {
  const strong = [1, 2, 3, 4].map((number) => product(number, { a: 3 }));
  const rare = product(5, { b: 2 });

  it("hold the best product for every need, however far down it stands", () => {
    expect(names(columnsOf([...strong, rare], ["a", "b"], 3))).toEqual(["产品 1", "产品 2", "产品 5"]);
  });

  it("are the best of all otherwise, in their order, and never more than asked for", () => {
    expect(names(columnsOf(strong, ["a", "b"], 2))).toEqual(["产品 1", "产品 2"]);
    expect(names(columnsOf([], ["a"], 2))).toEqual([]);
  });

  it("prefer what meets a need to what is only related", () => {
    expect(names(columnsOf([product(1, { a: 1 }), product(2, { a: 3 })], ["a"], 1))).toEqual(["产品 2"]);
  });
});

describe("local products", () => {
  it("break ties among those that answer alike, and move nothing else", () => {
    const places = ["外 1", "外 2", "本 3", "外 4", "本 5"];
    const strengths: readonly Readonly<Record<string, Strength>>[] = [
      { a: 3 },
      { a: 2 },
      { a: 2 },
      { a: 2 },
      { a: 3, b: 1 },
    ];
    const ranked = strengths.map((one, place) => ({ name: places[place] ?? "", ...product(place, one) }));
    const shown = withLocalTies(ranked, (one) => one.name.startsWith("本")).map((one) => one.name);
    expect(shown).toEqual(["外 1", "本 3", "外 2", "外 4", "本 5"]);
  });

  it("come first only where no rule forbids to favour them", () => {
    const types: readonly (InvestmentType | null)[] = [
      "GOV_PROCUREMENT",
      "SOE_PLATFORM",
      "CO_INVESTMENT",
      "SOCIAL_INVESTMENT",
      null,
    ];
    expect(types.filter(mayFavourLocal)).toEqual(["SOCIAL_INVESTMENT"]);
    expect(types.map(orderRuleOf)).toEqual(["statutory", "statutory", "neutral", "local", "neutral"]);
  });
});
