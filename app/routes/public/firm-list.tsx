import { publicFirmCards } from "../../domain/organizations/public-firm-queries.ts";
import { countPublicProducts } from "../../domain/products/public-product-queries.ts";
import { LISTS } from "../../domain/saved-searches/saved-search.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { FirmRow } from "../../ui/patterns/firm-row.tsx";
import { ListPage } from "../../ui/patterns/list-page.tsx";
import type { Route } from "./+types/firm-list.ts";
import { listView } from "./list-view.ts";

const SORTS = ["newest"] as const;

export async function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  const view = await listView(visit, { kind: "organization", facets: LISTS.organization.filters, sorts: SORTS });
  const ids = view.answer.hits.flatMap((hit) => parseId<"organization">(hit.id) ?? []);
  const products = countPublicProducts(visit.db, ids);
  const cards = publicFirmCards(visit.db, ids).map((card) => ({ card, products: products.get(card.firm.id) ?? 0 }));
  return { view, cards };
}

export default function FirmList({ loaderData }: Route.ComponentProps) {
  const { view, cards } = loaderData;
  return (
    <ListPage kind="firms" sorts={SORTS} view={view}>
      {cards.map(({ card, products }) => {
        const hit = view.query.text === "" ? undefined : view.answer.hits.find((one) => one.id === card.firm.id);
        return <FirmRow key={card.firm.id} card={card} products={products} {...(hit === undefined ? {} : { hit })} />;
      })}
    </ListPage>
  );
}
