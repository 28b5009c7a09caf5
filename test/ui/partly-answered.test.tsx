import { describe, expect, it } from "vitest";
import { readListQuery } from "../../app/kernel/list-query.ts";
import type { Locale } from "../../app/kernel/locale.ts";
import type { WordCount } from "../../app/search/engine.ts";
import { FoundRows } from "../../app/ui/patterns/found-rows.tsx";
import { PartlyLine } from "../../app/ui/patterns/partly-line.tsx";
import { render, wordsIn } from "./render.tsx";

const line = (
  address: string,
  total: number,
  exact: number,
  locale: Locale = "zh",
  only: readonly WordCount[] = [],
) => {
  const query = readListQuery(new URL(address, "http://x").searchParams, ["domain"], ["relevance", "newest"], 1);
  const without = exact === 0 && only.length === 0 ? [{ word: "火星", count: 4 }] : [];
  return render(
    <PartlyLine
      path="/zh/products"
      query={query}
      answer={{ total, exact, without, only }}
      isExactFirst={query.sort === null}
    />,
    locale,
  );
};

const asQuery = (text: string) => new URLSearchParams({ q: text }).toString().slice(2);

describe("how much of a list answers everything", () => {
  it("is not said where all of it does, nor of an empty list", () => {
    expect(line("/?q=充电桩", 7, 7)).toBe("");
    expect(line("/?q=充电桩", 0, 0)).toBe("");
  });

  it("is said by number, as the first ones only where they stand first", () => {
    expect(wordsIn(line("/?q=充电桩", 7, 3))).toBe("排在前面的 3 个符合全部搜索词，其余只符合一部分，或内容相近。");
    expect(wordsIn(line("/?q=充电桩&sort=newest", 7, 3))).toMatch(/^其中 3 个符合全部搜索词/);
    expect(wordsIn(line("/?q=charger", 7, 1, "en"))).toMatch(/^The first one answers all of your words;/);
    expect(wordsIn(line("/?q=charger&sort=newest", 7, 3, "en"))).toMatch(/^3 of these answer all of your words;/);
  });

  it("where nothing does, offers the words to leave out, with how many answer the others", () => {
    const html = line("/?q=充电桩 火星", 7, 0);
    expect(wordsIn(html)).toMatch(/^没有符合全部搜索词的内容，.*去掉“火星” 4 个全部符合$/);
    expect(html).toContain(`href="/zh/products?q=${encodeURIComponent("充电桩")}"`);
    expect(wordsIn(line("/?q=充电桩 火星&domain=ai", 7, 0))).toMatch(/^在已选条件下，/);
  });

  it.each([
    ["火星 充电桩 火星", "充电桩"],
    ["<火星>充电桩</火星>", "< >充电桩</ >"],
    ["充电桩 火星车 火星", "充电桩 火星车"],
    ["充电桩火星", "充电桩"],
  ])("leaves the word out of “%s” wherever it stands by itself", (typed, less) => {
    expect(line(`/?q=${encodeURIComponent(typed)}`, 7, 0)).toContain(`href="/zh/products?q=${asQuery(less)}"`);
  });

  it("offers each word by itself where leaving one out is not enough", () => {
    const html = line("/?q=充电桩 无人机 火星", 7, 0, "zh", [{ word: "充电桩", count: 3 }]);
    expect(wordsIn(html)).toContain("只查“充电桩” 3 个全部符合");
    expect(html).toContain(`href="/zh/products?q=${encodeURIComponent("充电桩")}"`);
  });

  it("offers no word that was typed otherwise than it was read", () => {
    expect(line("/?q=充電樁 huoxing", 7, 0)).not.toContain("<a");
    expect(line("/?q=充電樁 huoxing", 7, 0)).not.toContain("可以：");
  });
});

describe("the rows of a list", () => {
  const letters = ["a", "b", "c"].map((key) => <li key={key}>{key}</li>);
  const rows = (looser: readonly string[]) => render(<FoundRows looser={looser} back={undefined} rows={letters} />);

  it("stand under a heading of their own where they answer a part only", () => {
    const html = rows(["b", "c"]);
    expect(wordsIn(html)).toBe("a 以下只符合一部分搜索词，或内容相近 b c");
    expect(html).toMatch(/<ul class="rows" aria-labelledby="looser"><li>b/);
  });

  it("are one list where all of them do, or none", () => {
    for (const looser of [[], ["a", "b", "c"], ["gone"]]) {
      expect(wordsIn(rows(looser))).toBe("a b c");
      expect(rows(looser).match(/<ul/g)).toHaveLength(1);
    }
  });
});
