import { describe, expect, it } from "vitest";
import { calendarFile } from "../../app/adapters/calendar.ts";
import { renderMarkdown } from "../../app/adapters/markdown.ts";

describe("Markdown from people", () => {
  it("runs nothing: raw HTML is shown as text, dangerous addresses are dropped", () => {
    const html = renderMarkdown(
      "<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) [y](data:text/html,x) ![z](http://a/b.png)",
    );
    expect(html).not.toMatch(/<(script|img)/i);
    expect(html).not.toMatch(/href="(javascript|data):/i);
  });

  it("keeps headings below those of the page", () => {
    expect(renderMarkdown("# 一\n\n## 二\n\n### 三")).toBe("<h3>一</h3>\n<h3>二</h3>\n<h4>三</h4>\n");
  });

  it("tells linked sites nothing of the reader", () => {
    expect(renderMarkdown("[标准](https://example.cn/)")).toContain('rel="nofollow noopener noreferrer ugc"');
  });

  it("keeps lists and tables", () => {
    const html = renderMarkdown("- 一\n- 二\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |");
    expect(html).toMatch(/<ul>\s*<li>一<\/li>/);
    expect(html).toMatch(/<td>1<\/td>/);
  });
});

describe("a calendar file", () => {
  const file = calendarFile(
    {
      uid: "a@b",
      at: Date.parse("2026-12-02T17:00:00+08:00"),
      title: `截止, ${"停车数据共享平台".repeat(8)}; 第一批`,
      text: "a\nb",
      url: "https://x/zh/calls/1",
      sequence: 7,
    },
    0,
  );

  it("has the moment in UTC, its version and reminders", () => {
    expect(file).toContain("DTSTART:20261202T090000Z\r\n");
    expect(file).toContain("SEQUENCE:7\r\n");
    expect(file.match(/BEGIN:VALARM/g)).toHaveLength(2);
  });

  it("escapes what would end a value and folds lines at 75 octets without cutting a character", () => {
    expect(file).toContain("SUMMARY:截止\\, ");
    expect(file).toContain("DESCRIPTION:a\\nb");
    for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file.replaceAll("\r\n ", "")).toContain("停车数据共享平台".repeat(8));
  });
});
