import type { MessagePort } from "node:worker_threads";
import type { ReadLimits, RowMark, WorkbookPlan } from "./xlsx.ts";
import { readWorkbook } from "./xlsx-read.ts";
import { markWorkbook, writeWorkbook } from "./xlsx-write.ts";

/** What a workbook thread is started with: one task, then it ends. */
export type XlsxWorkerData = { readonly kind: "xlsx"; readonly task: XlsxTask };

export type XlsxTask =
  | { readonly verb: "read"; readonly bytes: Uint8Array; readonly limits: ReadLimits }
  | { readonly verb: "write"; readonly plan: WorkbookPlan }
  | { readonly verb: "mark"; readonly bytes: Uint8Array; readonly marks: readonly RowMark[]; readonly title: string };

export function isXlsxWorkerData(data: unknown): data is XlsxWorkerData {
  return typeof data === "object" && data !== null && "kind" in data && data.kind === "xlsx" && "task" in data;
}

/** Does the one task that the thread was started for and answers with its outcome. */
export async function runXlsxWorker(port: MessagePort, { task }: XlsxWorkerData): Promise<void> {
  port.postMessage(await perform(task));
}

function perform(task: XlsxTask): Promise<unknown> {
  switch (task.verb) {
    case "read":
      return readWorkbook(task.bytes, task.limits);
    case "write":
      return writeWorkbook(task.plan);
    case "mark":
      return markWorkbook(task.bytes, task.marks, task.title);
  }
}
