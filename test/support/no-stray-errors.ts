import { afterEach, beforeEach, expect, vi } from "vitest";

/** What a test did not expect on the error console fails it: a missing sentence, a swallowed rejection. */
beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  vi.mocked(console.error).mockRestore();
});
