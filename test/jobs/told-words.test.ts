import { expect, it } from "vitest";
import { toldWords } from "../../app/jobs/told-words.ts";
import type { Reason } from "../../app/search/engine.ts";

const reason = (kind: Reason["kind"], asked: string, found: string): Reason => ({ kind, asked, found, field: "body" });

it("tells words as they are compared when they are muted, and which of them only come near", () => {
  const why = [reason("synonym", "ＲＦＩＤ", "射频识别"), reason("near", "停车", "路侧停车")];
  expect(toldWords(why)).toEqual([
    { asked: "rfid", found: "射频识别" },
    { asked: "停车", found: "路侧停车", kind: "near" },
  ]);
});

it("takes neither a field of work nor a place for a word, or muting every word would not be enough", () => {
  expect(toldWords([reason("domain", "parking", "parking"), reason("local", "local", "local")])).toEqual([]);
});
