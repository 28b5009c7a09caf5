import type { CommandRun } from "./command-run.ts";
import { demoCommand } from "./demo.ts";
import { LIST_COMMANDS } from "./list-commands.ts";
import { migrateCommand } from "./migrate.ts";
import { serveCommand } from "./serve.ts";

const COMMANDS: Readonly<Record<string, CommandRun>> = {
  demo: demoCommand,
  serve: serveCommand,
  migrate: migrateCommand,
  ...LIST_COMMANDS,
};

/** Runs one of the administrator's commands and returns its exit status: 0 done, 1 refused or failed, 2 misused. */
export async function runCommand(words: readonly string[]): Promise<number> {
  const [name = "help", ...rest] = words;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    console.info(`commands: ${Object.keys(COMMANDS).join(", ")}`);
    return name === "help" ? 0 : 2;
  }
  return command(rest);
}
