import type { Audience } from "./audience.ts";
import type { Notice } from "./notice.ts";

/** One notice and those it goes to. */
export type Telling = {
  readonly audience: Audience;
  readonly notice: Notice;
  /**
   * `door`: a mail alone, also to an address that is not confirmed yet, because it carries the link that confirms.
   * `notice`: in the app, and by mail where the address is confirmed.
   */
  readonly by: "door" | "notice";
};

export function tell(audience: Audience, notice: Notice): Telling {
  return { audience, notice, by: "notice" };
}

export function mailAlone(audience: Audience, notice: Notice): Telling {
  return { audience, notice, by: "door" };
}
