import { publicProductCards } from "../../domain/products/public-product-queries.ts";
import { LISTS } from "../../domain/saved-searches/saved-search.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { ListPage } from "../../ui/patterns/list-page.tsx";
import { ProductRow } from "../../ui/patterns/product-row.tsx";
import type { Route } from "./+types/product-list.ts";
import { listView } from "./list-view.ts";

const SORTS = ["newest"] as const;

export async function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  const view = await listView(visit, { kind: "product", facets: LISTS.product.filters, sorts: SORTS });
  const ids = view.answer.hits.flatMap((hit) => parseId<"product">(hit.id) ?? []);
  return { view, cards: publicProductCards(visit.db, ids) };
}

export default function ProductList({ loaderData }: Route.ComponentProps) {
  const { view, cards } = loaderData;
  return (
    <ListPage kind="products" sorts={SORTS} view={view}>
      {cards.map((product) => {
        const hit = view.query.text === "" ? undefined : view.answer.hits.find((one) => one.id === product.id);
        return <ProductRow key={product.id} product={product} {...(hit === undefined ? {} : { hit })} />;
      })}
    </ListPage>
  );
}
