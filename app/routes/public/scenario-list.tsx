import { LISTS } from "../../domain/saved-searches/saved-search.ts";
import { publicScenarioCards } from "../../domain/scenarios/public-scenario-queries.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { ListPage } from "../../ui/patterns/list-page.tsx";
import { ScenarioRow } from "../../ui/patterns/scenario-row.tsx";
import type { Route } from "./+types/scenario-list.ts";
import { listView } from "./list-view.ts";

const SORTS = ["newest", "amount"] as const;

export async function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  const view = await listView(visit, { kind: "scenario", facets: LISTS.scenario.filters, sorts: SORTS });
  const ids = view.answer.hits.flatMap((hit) => parseId<"scenario">(hit.id) ?? []);
  return { view, cards: publicScenarioCards(visit.db, ids) };
}

export default function ScenarioList({ loaderData }: Route.ComponentProps) {
  const { view, cards } = loaderData;
  return (
    <ListPage kind="scenarios" sorts={SORTS} view={view}>
      {cards.map((scenario) => {
        const hit = view.query.text === "" ? undefined : view.answer.hits.find((one) => one.id === scenario.id);
        return <ScenarioRow key={scenario.id} scenario={scenario} {...(hit === undefined ? {} : { hit })} />;
      })}
    </ListPage>
  );
}
