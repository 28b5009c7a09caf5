import { expect, test } from "vitest";
import { runsOf } from "../../app/search/text/runs.ts";

const told = (text: string) => runsOf(text).map(({ script, text: run, start }) => `${start} ${script} ${run}`);

test("cuts a text where its scripts change and where neither letters nor digits stand", () => {
  expect(told("8k直播,c-v2x 路侧。")).toEqual(["0 latin 8k", "2 han 直播", "5 latin c", "7 latin v2x", "11 han 路侧"]);
  expect(told(" ,。 ")).toEqual([]);
});

test("takes a Chinese character of two units for Chinese, and a picture for neither", () => {
  expect(told("a𠮷野家😀b")).toEqual(["0 latin a", "1 han 𠮷野家", "7 latin b"]);
});
