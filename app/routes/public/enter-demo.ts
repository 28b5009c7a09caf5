import { readDemoPass } from "../../http/demo-pass.ts";
import { found, seeOther } from "../../http/respond.ts";
import { startSession } from "../../http/session.ts";
import { admit, safePath } from "../../http/visit.ts";
import type { Route } from "./+types/enter-demo.ts";

/** Signs a persona of the demo in by its printed link; there is no such page outside the demo. */
export async function loader(args: Route.LoaderArgs): Promise<Response> {
  const visit = admit(args, "public");
  const personId = found(readDemoPass(visit.world.config, args.params.pass));
  const response = seeOther(visit, safePath(visit.url.searchParams.get("next"), "/firm"));
  const agent = args.request.headers.get("user-agent") ?? "";
  response.headers.append("Set-Cookie", await startSession(visit.world, personId, agent));
  return response;
}
