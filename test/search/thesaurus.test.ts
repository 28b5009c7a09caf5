import { expect, test } from "vitest";
import { CONCEPTS, conceptsNamed, sightings } from "../../app/search/thesaurus.ts";

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
