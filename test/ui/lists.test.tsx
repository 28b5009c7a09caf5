import { describe, expect, it } from "vitest";
import { translate } from "../../app/i18n/translate.ts";
import { type ListQuery, listAddress, readListQuery, withToggled } from "../../app/kernel/list-query.ts";
import { facetGroups } from "../../app/ui/patterns/facet-label.ts";
import { FacetList } from "../../app/ui/patterns/facet-list.tsx";
import { FilterChips } from "../../app/ui/patterns/filter-chips.tsx";
import { ListPage } from "../../app/ui/patterns/list-page.tsx";
import { NothingFound } from "../../app/ui/patterns/nothing-found.tsx";
import { render, wordsIn } from "./render.tsx";

const t = translate("zh");
const ask = (address: string): ListQuery =>
  readListQuery(new URL(address, "http://x").searchParams, ["domain", "state"], ["newest"], 1);

describe("a list's address", () => {
  it("is read and written without change", () => {
    const query = ask("/zh/calls?q=停车&domain=parking&domain=ai&state=open&sort=newest");
    expect(listAddress("/zh/calls", query)).toBe(
      "/zh/calls?q=%E5%81%9C%E8%BD%A6&domain=ai&domain=parking&state=open&sort=newest",
    );
  });

  it("forgets facets and orders that are not offered, empty values and words without end", () => {
    const query = ask(`/zh/calls?evil=1&domain=&sort=drop&q=${"长".repeat(500)}`);
    expect(query.filters).toEqual({});
    expect(query.sort).toBeNull();
    expect(query.text).toHaveLength(200);
  });

  it("switches a value on and off, and begins at the first page again", () => {
    const query = { ...ask("/zh/calls?domain=ai"), page: 3 };
    const on = withToggled(query, "domain", "parking");
    expect(on).toMatchObject({ filters: { domain: ["ai", "parking"] }, page: 1 });
    expect(withToggled(withToggled(on, "domain", "ai"), "domain", "parking").filters).toEqual({});
  });
});

describe("facets", () => {
  const counts = {
    domain: [
      { value: "parking", count: 3 },
      { value: "ai", count: 9 },
    ],
  };
  const groupsFor = (query: ListQuery) => facetGroups(t, ["domain"], counts, query, {});

  it("are links that toggle their value in the address, the chosen ones marked", () => {
    const query = ask("/zh/calls?domain=ai");
    const html = render(<FacetList path="/zh/calls" query={query} groups={groupsFor(query)} />);
    expect(html).toContain('href="/zh/calls?domain=ai&amp;domain=parking"');
    expect(html).toMatch(/href="\/zh\/calls" aria-current="true"/);
    expect(html.match(/aria-current/g)).toHaveLength(1);
  });

  it("keep their order whatever is chosen and however many there are", () => {
    const order = (address: string) => groupsFor(ask(address))[0]?.values.map((one) => one.value);
    expect(order("/zh/calls")).toEqual(["ai", "parking"]);
    expect(order("/zh/calls?domain=parking")).toEqual(["ai", "parking"]);
  });

  it("show what is chosen even where nothing is counted, and what nobody knows as it stands", () => {
    const values = groupsFor(ask("/zh/calls?domain=nonsense"))[0]?.values ?? [];
    expect(values.find((one) => one.value === "nonsense")).toMatchObject({ count: 0, label: "nonsense" });
  });

  it("stand above the list as chips, each with a way to leave it out", () => {
    const html = render(
      <FilterChips path="/zh/calls" query={ask("/zh/calls?domain=ai&state=open")} labelOf={(_, value) => value} />,
    );
    expect(html).toContain('aria-label="去掉条件：ai"');
    expect(html).toContain('href="/zh/calls?state=open"');
  });
});

describe("an empty list", () => {
  const listOf = (total: number, counts: Parameters<typeof facetGroups>[2]) => {
    const query = ask("/zh/calls?q=zz");
    const answer = { total, exact: total, facets: counts, without: [], only: [], wider: [], isDown: false };
    const view = { query, facets: ["domain"], names: {}, answer };
    return wordsIn(
      render(
        <ListPage kind="calls" sorts={["deadline"]} view={view}>
          <li />
        </ListPage>,
      ),
    );
  };

  it("offers no filter and no order where there is nothing to choose from and nothing to order", () => {
    const domain = ["parking", "ai"].map((value) => ({ value, count: 1 }));
    for (const offer of ["筛选", "回到结果", "先截止"]) {
      expect(listOf(2, { domain })).toContain(offer);
      expect(listOf(0, {})).not.toContain(offer);
    }
  });

  it("says which word and which choice to leave out, and how many would be found", () => {
    const view = {
      query: ask("/zh/calls?q=停车 飞船&domain=ai"),
      facets: ["domain"],
      names: {},
      answer: {
        total: 0,
        exact: 0,
        facets: {},
        without: [{ word: "飞船", count: 4 }],
        only: [],
        wider: [{ facet: "domain", values: ["ai", "health"], count: 2 }],
        isDown: false,
      },
    };
    const html = render(<NothingFound path="/zh/calls" view={view} />);
    expect(wordsIn(html)).toContain("去掉“飞船” 可找到 4 个");
    expect(wordsIn(html)).toContain("去掉条件“人工智能、公共卫生” 可找到 2 个");
    expect(html).toContain(`href="/zh/calls?q=${encodeURIComponent("停车")}&amp;domain=ai"`);
    expect(html).toContain(`href="/zh/calls?q=${encodeURIComponent("停车")}+${encodeURIComponent("飞船")}"`);
  });

  it("leaves no quotation marks around what was left out", () => {
    const query = ask("/zh/calls?q=停车 “无感支付”");
    const without = [{ word: "无感支付", count: 16 }];
    const view = {
      query,
      facets: [],
      names: {},
      answer: { total: 0, exact: 0, facets: {}, without, only: [], wider: [], isDown: false },
    };
    const html = render(<NothingFound path="/zh/calls" view={view} />);
    expect(html).toContain(`href="/zh/calls?q=${encodeURIComponent("停车")}"`);
  });
});
