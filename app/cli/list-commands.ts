import type { CommandRun } from "./command-run.ts";

export const LIST_COMMANDS: Readonly<Record<string, CommandRun>> = {};
