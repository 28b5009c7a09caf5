import { configuredOrExit } from "./configured.ts";
import { openStore } from "./open-store.ts";

/** `migrate`: brings the database file to the newest schema. */
export async function migrateCommand(): Promise<number> {
  const { config } = configuredOrExit("serve");
  openStore(config).sqlite.close();
  console.info(`${config.dataDir} is up to date`);
  return 0;
}
