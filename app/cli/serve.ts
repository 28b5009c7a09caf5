import { configuredOrExit } from "./configured.ts";
import { startSite } from "./start-site.ts";
import { untilStopped } from "./until-stopped.ts";

/** `serve`: the site in production, until it is told to stop. */
export async function serveCommand(): Promise<number> {
  const { config } = configuredOrExit("serve");
  const site = await startSite(config, async () => {});
  console.info(`Jiebang serves ${config.baseUrl} on ${site.address}`);
  await untilStopped();
  await site.close();
  return 0;
}
