import { canReadTalk } from "../../domain/consortia/consortium-policy.ts";
import { found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/consortium-changes.ts";
import { readableConsortium } from "./consortium-room-facts.ts";
import { changesSince } from "./room-watch.ts";

/** What changed since the page was made, for the script of those who are in the room. */
export function loader(args: Route.LoaderArgs): Response {
  const visit = admit(args, "firm");
  const { consortium, members } = readableConsortium(visit, args.params.consortium);
  found(canReadTalk(visit.actor, members).allowed ? consortium : undefined);
  const mark = (visit.url.searchParams.get("mark") ?? "").slice(0, 26);
  const changes = changesSince(visit, consortium.id, mark);
  return Response.json({ version: consortium.version, ...changes }, { headers: { "Cache-Control": "no-store" } });
}
