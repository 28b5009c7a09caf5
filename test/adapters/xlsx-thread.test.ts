import { describe, expect, it } from "vitest";
import { openWorkbooks } from "../../app/adapters/xlsx-thread.ts";

const ENTRY = new URL("../../app/adapters/xlsx-worker-entry.ts", import.meta.url);
const PLAN = {
  guide: { name: "说明", lines: [{ text: "怎么填写" }] },
  openRows: 10,
  sheets: [{ name: "产品", columns: [{ title: "编码", width: 10, choices: ["是", "否"] }], rows: [["001"], [" 1e5"]] }],
};
const LIMITS = { rows: 10, columns: 5 };

describe("workbooks in threads", () => {
  it("come back as they were written, several asked for at once", { timeout: 60_000 }, async () => {
    const workbooks = openWorkbooks(ENTRY);
    const made = await Promise.all([1, 2, 3].map(() => workbooks.write(PLAN)));
    for (const bytes of made) {
      const reading = await workbooks.read(bytes ?? new Uint8Array(), LIMITS);
      const sheet = reading.ok ? reading.sheets.find((one) => one.name === "产品") : undefined;
      expect(sheet?.rows).toEqual([["编码"], ["001"], [" 1e5"]]);
    }
  });

  it("are given up when they take too long, or when the thread dies", { timeout: 60_000 }, async () => {
    const hasty = openWorkbooks(ENTRY, 1);
    expect(await hasty.write(PLAN)).toBeUndefined();
    expect(await hasty.read(new Uint8Array(9), LIMITS)).toEqual({ ok: false, reason: "unavailable" });
    const dying = openWorkbooks(new URL("data:text/javascript,process.exit(1)"));
    expect(await dying.read(new Uint8Array(9), LIMITS)).toEqual({ ok: false, reason: "unavailable" });
  });
});
