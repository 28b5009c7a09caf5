import { expect, it } from "vitest";
import type { Reason } from "../../app/search/engine.ts";
import { MuteMenu, Muting } from "../../app/ui/patterns/mute-menu.tsx";
import { render, wordsIn } from "./render.tsx";

const reason = (kind: Reason["kind"], asked: string, found: string): Reason => ({ kind, asked, found, field: "body" });

const offered = (words: readonly Reason[], locale: "zh" | "en" = "zh") =>
  wordsIn(
    render(
      <Muting back="/zh/calls">
        <MuteMenu kind="call" id="1" words={words} />
      </Muting>,
      locale,
    ),
  );

it("offers the words that were found, and says which of them only come near to what was asked", () => {
  const words = [
    reason("word", "客流", "客流"),
    reason("synonym", "车位引导", "停车诱导"),
    reason("near", "停车", "路侧停车"),
  ];
  const said = offered(words);
  expect(said).toContain("不因“客流”推荐");
  expect(said).toContain("不因“停车诱导”（即“车位引导”）推荐");
  expect(said).toContain("不因“路侧停车”（与“停车”相近）推荐");
  expect(offered(words, "en")).toContain("Not because of “路侧停车” (near to “停车”)");
});

it("offers no code of a field of work or a place, and no single character", () => {
  const words = [reason("domain", "parking", "parking"), reason("local", "local", "local"), reason("word", "多", "多")];
  expect(offered(words)).toBe("不合适？ 不要再显示这一项");
});
