import { afterEach, describe, expect, test } from "vitest";
import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import { CONCEPTS, takeDistrictTerms } from "../../app/search/thesaurus.ts";
import { conceptHolding } from "../../app/search/thesaurus-words.ts";
import { found, thing } from "./found-things.ts";

const nameOf = (word: string) => CONCEPTS[conceptHolding(word) ?? -1]?.name;

describe("a word that only longer terms hold", () => {
  afterEach(() => takeDistrictTerms(""));

  test("belongs to the one concept of those terms, and to none where they are of several", () => {
    expect(nameOf("兽药")).toBe("农药");
    expect(nameOf("管理")).toBeUndefined();
    expect(nameOf("没有的词")).toBeUndefined();
  });

  test("is looked up among the district's terms too, as long as they are in use", () => {
    expect(nameOf("砚台")).toBeUndefined();
    takeDistrictTerms("砚台作坊 墨坊 | inkstone workshop");
    expect(nameOf("砚台")).toBe("砚台作坊");
    takeDistrictTerms("");
    expect(nameOf("砚台")).toBeUndefined();
  });

  test("finds what speaks of the concept by other words", async () => {
    const engine = openEmbeddedEngine(null);
    await engine.index([thing("kit", "农残速测仪"), thing("other", "公园长椅")]);
    expect(await found(engine, "兽药")).toEqual(["kit"]);
    await engine.close();
  });
});
