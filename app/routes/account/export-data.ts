import { personalDataOf } from "../../domain/accounts/personal-data-queries.ts";
import { found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { beijingDate } from "../../kernel/instant.ts";
import type { Route } from "./+types/export-data.ts";

/** Everything that is kept about the visitor, as a file for them alone. */
export function loader(args: Route.LoaderArgs): Response {
  const visit = admit(args, "person");
  const kept = found(personalDataOf(visit.db, visit.actor.personId, visit.now));
  return new Response(`${JSON.stringify(kept, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="jiebang-${beijingDate(visit.now)}.json"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
