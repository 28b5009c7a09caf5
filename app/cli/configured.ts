import { type Config, readConfig } from "../adapters/config.ts";
import { madeSecrets } from "../adapters/made-secrets.ts";

export type Mode = "demo" | "serve";

/** The configuration, or the end of the program with every problem named at once. Only the demo makes its own secrets. */
export function configuredOrExit(mode: Mode): { readonly config: Config } {
  const reading = readConfig(process.env, mode === "demo" ? madeSecrets : undefined);
  if (reading.ok) return { config: reading.config };
  console.error("The configuration is not complete:");
  for (const problem of reading.problems) console.error(`  ${problem}`);
  console.error("See docs/operations.md. To look around without any configuration: npm run demo");
  process.exit(1);
}
