import type { ReactNode } from "react";
import { reviewStateOf } from "../../domain/products/product-review.ts";
import type { ProductCard } from "../../domain/products/public-product-queries.ts";
import type { SearchHit } from "../../search/engine.ts";
import { Said } from "../primitives/said.tsx";
import { useWords } from "../words.tsx";
import { firmFacts } from "./firm-facts.ts";
import { FoundLine } from "./found-line.tsx";
import { FoundTitle } from "./found-title.tsx";
import { MuteMenu } from "./mute-menu.tsx";

/** One product in a list with its firm; `why` stands under it in place of the firm's facts. */
export function ProductRow({
  product,
  hit,
  why,
  words,
  isOwnPage = false,
}: {
  product: ProductCard;
  hit?: SearchHit;
  why?: ReactNode;
  /** Words by which it was found, where there is no hit. */
  words?: readonly { readonly asked: string; readonly found: string }[];
  /** On the firm's own page its name and facts stand above. */
  isOwnPage?: boolean;
}) {
  const { locale, now, t } = useWords();
  const review = reviewStateOf(product, now);
  const facts = [
    ...(product.maturity === null ? [] : [t(`terms.maturity.${product.maturity}`)]),
    ...(isOwnPage
      ? product.domains.map((domain) => t(`terms.domain.${domain}`))
      : firmFacts(t, product.firm, product.claims, now)),
    ...(review === "none" || review === "overdue" ? [t(`terms.reviewState.${review}`)] : []),
  ];
  return (
    <li id={why === undefined ? undefined : `why-${product.id}`}>
      <div className="row-head">
        <h3 className="title">
          <a href={`/${locale}/products/${product.id}`}>
            <FoundTitle zh={product.nameZh} en={product.nameEn} hit={hit} />
          </a>
        </h3>
        {isOwnPage ? null : (
          <a className="note" href={`/${locale}/firms/${product.firm.id}`}>
            <Said zh={product.firm.nameZh} en={product.firm.nameEn} />
          </a>
        )}
      </div>
      {why ?? (
        <p className="facts-line note">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      )}
      {hit === undefined ? null : <FoundLine hit={hit} />}
      <MuteMenu kind="product" id={product.id} words={words ?? hit?.why ?? []} />
    </li>
  );
}
