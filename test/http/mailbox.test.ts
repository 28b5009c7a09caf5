import { describe, expect, it } from "vitest";
import { isMailboxOpen } from "../../app/http/mailbox.ts";
import { testWorld } from "../support/test-world.ts";

const { config } = testWorld();

describe("the local mailbox", () => {
  it("stands open in a demo without a relay and nowhere else: production shows its mails to nobody", () => {
    const open = (isDemo: boolean, smtpUrl: string | undefined) =>
      isMailboxOpen({ config: { ...config, isDemo, smtpUrl } });
    expect(open(true, undefined)).toBe(true);
    expect([open(true, "smtp://relay"), open(false, undefined), open(false, "smtp://relay")]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
