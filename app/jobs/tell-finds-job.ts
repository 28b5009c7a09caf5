import type { Database } from "../../db/schema/database.ts";
import { tellFinds } from "../domain/notifications/tell-finds.ts";
import { DONE, type JobHandler } from "./job-handler.ts";

export type TellFindsJobSettings = {
  readonly db: Database;
  readonly mailDomain: string;
  /** Signs the links that turn mails off. */
  readonly stopKey: Buffer;
};

/** People at a time: some tens of milliseconds in which nobody else writes. */
const PEOPLE = 1_000;

/** One run: everybody for whom something is due hears of all of it at once. Begun anew, it tells the rest. */
export function tellFindsJob({ db, mailDomain, stopKey }: TellFindsJobSettings): JobHandler {
  return async (_, hold) => {
    while (tellFinds(db, { mailDomain, stopKey, people: PEOPLE }, { now: hold.now() }) > 0) {
      hold.extend();
      await new Promise((resolve) => setImmediate(resolve));
    }
    return DONE;
  };
}
