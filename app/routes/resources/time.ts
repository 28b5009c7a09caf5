import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/time.ts";

/** The server's time in milliseconds UTC, for clocks on pages that may come out of a cache. */
export function loader(args: Route.LoaderArgs): Response {
  const visit = admit(args, "public");
  return new Response(String(visit.world.now()), {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}
