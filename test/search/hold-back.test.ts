import { expect, test } from "vitest";
import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import { holdBack } from "../../app/search/hold-back.ts";
import { found, thing } from "./found-things.ts";

test("nobody is shown half an index: while it is filled a search is refused, then it finds all", async () => {
  const { engine, holdFor } = holdBack(openEmbeddedEngine(null));
  await engine.index([thing("a", "停车系统")]);
  expect(await found(engine, "停车")).toEqual(["a"]);
  const refused: unknown[] = [];
  await holdFor(
    (async () => {
      await engine.index([thing("b", "停车平台")]);
      await found(engine, "停车").catch((error) => refused.push(error));
    })(),
  );
  expect(String(refused[0])).toContain("search-unavailable");
  expect((await found(engine, "停车")).sort()).toEqual(["a", "b"]);
});

test("a filling that fails lets people search again", async () => {
  const { engine, holdFor } = holdBack(openEmbeddedEngine(null));
  await engine.index([thing("a", "停车系统")]);
  await expect(holdFor(Promise.reject(new Error("disk full")))).rejects.toThrow("disk full");
  expect(await found(engine, "停车")).toEqual(["a"]);
});
