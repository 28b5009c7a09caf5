import type { ProductCard } from "../../domain/products/public-product-queries.ts";
import type { NeedMatch } from "../../search/engine.ts";
import { useWords } from "../words.tsx";
import { firmFacts } from "./firm-facts.ts";
import { ProductRow } from "./product-row.tsx";
import { WhyLine } from "./why-line.tsx";

/** Products that fit a call, each with the why line. `places` gives each need its number on the page. */
export function MatchList({
  matches,
  places,
}: {
  matches: readonly { readonly product: ProductCard; readonly needs: readonly NeedMatch[] }[];
  places: Readonly<Record<string, number>>;
}) {
  const { now, t } = useWords();
  return (
    <ul className="rows">
      {matches.map(({ product, needs }) => (
        <ProductRow
          key={product.id}
          product={product}
          words={needs.flatMap((need) => need.why)}
          why={
            <WhyLine
              needs={needs}
              placeOf={(id) => places[id]}
              facts={firmFacts(t, product.firm, product.claims, now)}
            />
          }
        />
      ))}
    </ul>
  );
}
