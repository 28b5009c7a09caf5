import type { Audience } from "./audience.ts";
import type { Notice } from "./notice.ts";

/** One notice and those it goes to. */
export type Telling = {
  readonly audience: Audience;
  readonly notice: Notice;
  /**
   * `door`: a mail alone, also to an address that is not confirmed yet, because it carries the link that confirms.
   * `notice`: in the app, and by mail where the address is confirmed.
   * `daily`: in the app, and by mail as a notice, but one mail of its kind for a person in a Beijing day.
   */
  readonly by: "door" | "notice" | "daily";
};

export function tell(audience: Audience, notice: Notice): Telling {
  return { audience, notice, by: "notice" };
}

/** For what may come often: the app tells each, the mailbox the first of the day. */
export function tellDaily(audience: Audience, notice: Notice): Telling {
  return { audience, notice, by: "daily" };
}

export function mailAlone(audience: Audience, notice: Notice): Telling {
  return { audience, notice, by: "door" };
}
