import { describe, expect, it } from "vitest";
import { DAY, HOUR, MINUTE } from "../../app/kernel/instant.ts";
import { DeadlineClock, TimeLeft } from "../../app/ui/patterns/deadline-clock.tsx";
import { NOW, render, wordsIn } from "./render.tsx";

describe("the deadline clock", () => {
  it("turns vermilion on the last day, not a minute before", () => {
    expect(render(<TimeLeft deadline={NOW + DAY + 1} />)).not.toMatch(/class="[^"]*\blast\b/);
    expect(render(<TimeLeft deadline={NOW + DAY} />)).toMatch(/class="[^"]*\blast\b/);
  });

  it("is not vermilion once it has passed, and says so", () => {
    const html = render(<TimeLeft deadline={NOW} />);
    expect(html).not.toMatch(/class="[^"]*\blast\b/);
    expect(wordsIn(html)).toBe("已截止");
  });

  it("gives the moment in Beijing time with its weekday, and in world time for the script to turn into the reader's", () => {
    const html = render(<DeadlineClock deadline={Date.parse("2026-11-25T17:00:00+08:00")} label="提交截止" />);
    expect(wordsIn(html)).toContain("还剩 2 天 3 小时");
    expect(wordsIn(html)).toContain("2026年11月25日 周三 17:00 北京时间");
    expect(wordsIn(html)).toContain("世界时 2026-11-25 09:00 UTC");
    expect(html).toContain(`data-own-time="${Date.parse("2026-11-25T09:00:00Z")}"`);
  });

  it("never chatters to a screen reader", () => {
    const html = render(<DeadlineClock deadline={NOW + HOUR} label="提交截止" />);
    expect(html).toContain('aria-live="off"');
    expect(html).not.toMatch(/aria-live="(polite|assertive)"/);
  });

  it("says in the last hour that the server's time counts", () => {
    const words = (left: number) => wordsIn(render(<DeadlineClock deadline={NOW + left} label="提交截止" />));
    expect(words(59 * MINUTE)).toContain("以服务器时间为准");
    expect(words(61 * MINUTE)).not.toContain("以服务器时间为准");
  });

  it("hands the script one day and many days as different words in English", () => {
    expect(render(<TimeLeft deadline={NOW + 3 * DAY} />, "en")).toContain('data-days="# day|# days"');
  });
});
