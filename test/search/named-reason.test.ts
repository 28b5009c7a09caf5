import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SearchEngine } from "../../app/search/engine.ts";
import { ENGINES } from "./engines.ts";
import { ask, thing } from "./found-things.ts";

describe.each(ENGINES)("what a hit is said to be found by, $name", ({ open }) => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = await open();
    await engine.index([
      thing("both", "交子大道片区停车诱导与车位共享", {
        titleOther: "Parking guidance and shared spaces",
        body: "车位引导、空位显示、余位显示、停车引导",
      }),
      thing("other", "地下车库余位显示", { titleOther: "Parking guidance for garages" }),
    ]);
  });
  afterAll(() => engine.close());

  const foundBy = async (text: string, id: string) => {
    const hit = (await ask(engine, text)).hits.find((one) => one.id === id);
    const [reason] = hit?.why ?? [];
    return [reason?.kind, reason?.found, hit?.titleMarks.filter((mark) => mark.marked).map((mark) => mark.text)];
  };

  it("is the very word where it stands there, however many others of its meaning do", async () => {
    expect(await foundBy("停车诱导", "both")).toEqual(["word", "停车诱导", ["停车诱导"]]);
    expect((await foundBy("parking guidance", "both")).slice(0, 2)).toEqual(["word", "parking guidance"]);
  });

  it("is a word of the same language before one of another", async () => {
    expect(await foundBy("停车诱导", "other")).toEqual(["synonym", "余位显示", ["余位显示"]]);
  });
});
