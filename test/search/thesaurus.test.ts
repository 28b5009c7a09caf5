import { expect, test } from "vitest";
import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import { CONCEPTS, conceptsNamed, englishTerm, sightings, takeDistrictTerms } from "../../app/search/thesaurus.ts";
import { found, thing } from "./found-things.ts";

test("has hundreds of concepts, most of them in both languages", () => {
  const both = CONCEPTS.filter(
    ({ terms }) => terms.some((term) => /[a-z]/.test(term)) && terms.some((term) => /\p{Script=Han}/u.test(term)),
  );
  expect(CONCEPTS.length).toBeGreaterThan(350);
  expect(both.length / CONCEPTS.length).toBeGreaterThan(0.85);
});

test("does not see a short term across two words", () => {
  const terms = sightings("中国会员服务").map((sighting) => sighting.term);
  expect(terms).toContain("会员");
  expect(sightings("成都市场馆").map((sighting) => sighting.term)).not.toContain("市场");
});

test("reads English by whole words, in singular and plural", () => {
  expect(conceptsNamed("parking lots")).toEqual(conceptsNamed("parking lot"));
  expect(conceptsNamed("parking lots").length).toBeGreaterThan(0);
  expect(sightings("container ships").map((sighting) => sighting.term)).not.toContain("ai");
});

test("takes the district's own terms beside the curated ones, and lets them go again", async () => {
  const curated = CONCEPTS.length;
  const engine = openEmbeddedEngine(null);
  const fill = async (lines: string) => {
    await engine.rebuild?.start(lines);
    await engine.rebuild?.add([thing("drone", "低空物流起降点"), thing("other", "疫苗追溯平台")]);
    await engine.rebuild?.finish();
  };
  await fill("蜂巢驿站 低空物流起降点 | zorbing arena > 停车");
  expect(await found(engine, "蜂巢驿站")).toEqual(["drone"]);
  expect(await found(engine, "zorbing arena")).toEqual(["drone"]);
  expect(CONCEPTS.length).toBe(curated + 1);
  await fill("");
  expect(await found(engine, "zorbing arena")).toEqual([]);
  expect(CONCEPTS.length).toBe(curated);
  await engine.close();
});

test("changes nothing when a district's line names an unknown neighbour", () => {
  const curated = CONCEPTS.length;
  expect(() => takeDistrictTerms("蜂巢驿站 | zorbing arena > 没有的概念")).toThrow("没有的概念");
  expect(CONCEPTS.length).toBe(curated);
  expect(conceptsNamed("停车").length).toBeGreaterThan(0);
});

test("a Chinese word has the English term that was asked for, else its concept's first, and none that only goes with it", () => {
  expect(englishTerm("停车诱导")).toBe("parking guidance");
  expect(englishTerm("车位检测", "space detection")).toBe("space detection");
  expect(englishTerm("分账")).toBeUndefined();
  expect(englishTerm("诶嘿")).toBeUndefined();
});
