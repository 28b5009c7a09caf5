import { configuredOrExit } from "./configured.ts";
import { startSite } from "./start-site.ts";
import { untilStopped } from "./until-stopped.ts";

/** `demo`: the site with the demo world, made on the first start, with a sign-in link for each persona. */
export async function demoCommand(): Promise<number> {
  const { config } = configuredOrExit("demo");
  const site = await startSite(config, async () => {});
  console.info(`Jiebang runs at ${site.address}`);
  await untilStopped();
  await site.close();
  return 0;
}
