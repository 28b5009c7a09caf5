import { describe, expect, it } from "vitest";
import { LikelierLine } from "../../app/ui/patterns/likelier-line.tsx";
import { render, wordsIn } from "./render.tsx";

const QUERY = { text: "亭车", filters: { city: ["成都"] }, sort: null, page: 3 };

function line(likelier: { text: string; count: number } | null, locale: "zh" | "en" = "zh"): string {
  return render(<LikelierLine path="/zh/products" query={QUERY} likelier={likelier} />, locale);
}

describe("the line that offers another spelling", () => {
  it("says how much it finds, and leads to its first page with the filters kept", () => {
    const html = line({ text: "停车", count: 1234 });
    expect(wordsIn(html)).toBe("是不是要找 “停车”？ 可找到 1,234 项。");
    const address = new URL(/href="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "", "http://x");
    expect(Object.fromEntries(address.searchParams)).toEqual({ q: "停车", city: "成都" });
    expect(wordsIn(line({ text: "parking", count: 1 }, "en"))).toBe("Did you mean “parking”? 1 thing answers it.");
  });

  it("is not there without one", () => {
    expect(line(null)).toBe("");
  });
});
