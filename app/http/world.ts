import type { Database } from "../../db/schema/database.ts";
import type { MailRow } from "../../db/schema/notifications.ts";
import type { Config } from "../adapters/config.ts";
import type { FileStore } from "../adapters/file-store.ts";
import type { Workbooks } from "../adapters/xlsx.ts";
import type { SearchEngine } from "../search/engine.ts";

/** All that a request may touch, built once by the composition root and handed down. */
export type World = {
  readonly db: Database;
  readonly engine: SearchEngine;
  readonly files: FileStore;
  readonly workbooks: Workbooks;
  readonly config: Config;
  /** Milliseconds UTC; the only clock. */
  readonly now: () => number;
  /** Changes with every write to the database, whoever writes. */
  readonly version: () => string;
  /** Tells the outbox worker that there is something to do. */
  readonly wake: () => void;
  /** The English term of a Chinese word, where the thesaurus has one: the asked one if it is of that concept; for pages in English. */
  readonly englishTerm: (word: string, asked?: string) => string | undefined;
  /** The Chinese term of an English one, where the thesaurus has it; for pages in Chinese. */
  readonly chineseTerm: (word: string) => string | undefined;
  /** What a mail of the outbox says, for the local mailbox. */
  readonly showMail: (mail: MailRow) => { readonly subject: string; readonly html: string; readonly text: string };
};
