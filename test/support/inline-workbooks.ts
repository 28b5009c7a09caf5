import type { Workbooks } from "../../app/adapters/xlsx.ts";
import { readWorkbook } from "../../app/adapters/xlsx-read.ts";
import { markWorkbook, writeWorkbook } from "../../app/adapters/xlsx-write.ts";

/** The same work as in the site, without the threads, whose start is half a second each. */
export const inlineWorkbooks: Workbooks = { read: readWorkbook, write: writeWorkbook, mark: markWorkbook };
