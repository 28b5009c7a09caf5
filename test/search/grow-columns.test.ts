import { expect, test } from "vitest";
import { growColumns } from "../../app/search/embedded/grow-columns.ts";
import { thing } from "./found-things.ts";

test.each([
  [[0, 900, 0xffff_ffff], 4],
  [[0, 900, 0x1_0000_0000], 8],
])("keeps where records stand, %j, whole", (places, width) => {
  const columns = growColumns();
  for (const place of places) columns.add(thing(`t${place}`, ""), place);
  const { records } = columns.finish().rows;
  expect([...records]).toEqual(places);
  expect(records.BYTES_PER_ELEMENT).toBe(width);
});
