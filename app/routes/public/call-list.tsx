import { publicCallCards } from "../../domain/calls/call-card-queries.ts";
import { LISTS } from "../../domain/saved-searches/saved-search.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { CallRow } from "../../ui/patterns/call-row.tsx";
import { ListPage } from "../../ui/patterns/list-page.tsx";
import type { Route } from "./+types/call-list.ts";
import { listView } from "./list-view.ts";

const SORTS = ["deadline", "newest", "amount"] as const;

export async function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  const view = await listView(visit, { kind: "call", facets: LISTS.call.filters, sorts: SORTS });
  const ids = view.answer.hits.flatMap((hit) => parseId<"call">(hit.id) ?? []);
  return { view, cards: publicCallCards(visit.db, ids, visit.now) };
}

export default function CallList({ loaderData }: Route.ComponentProps) {
  const { view, cards } = loaderData;
  return (
    <ListPage kind="calls" sorts={SORTS} view={view}>
      {cards.map((call) => {
        const hit = view.query.text === "" ? undefined : view.answer.hits.find((one) => one.id === call.id);
        return <CallRow key={call.id} call={call} {...(hit === undefined ? {} : { hit })} />;
      })}
    </ListPage>
  );
}
