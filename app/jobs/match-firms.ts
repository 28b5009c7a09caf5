import type { Database } from "../../db/schema/database.ts";
import { ownersOfProducts, titlesOfNeeds } from "../domain/matching/matched-product-queries.ts";
import type { ProfileFind } from "../domain/saved-searches/note-finds.ts";
import type { FoundWord } from "../domain/saved-searches/saved-search.ts";
import { type NeedId, parseId, toId } from "../kernel/ids.ts";
import type { ProductMatch, SearchEngine } from "../search/engine.ts";
import { matchQueryOf } from "../search/match-query.ts";
import { toldWords } from "./told-words.ts";

/** Firms that are told of a call; beyond that many the call is everybody's business anyway. */
const MOST_PRODUCTS = 200;

/** A part of a need met is reason to write to somebody, a mere relation is not. */
const LEAST_STRENGTH = 2;

/** The firms whose products fit a call and why, each once with its best product and the need that it meets best. */
export async function matchFirms(
  db: Database,
  engine: SearchEngine,
  callText: string,
): Promise<readonly ProfileFind[]> {
  const callId = parseId<"call">(callText);
  const query = callId === undefined ? undefined : matchQueryOf(db, callId, MOST_PRODUCTS);
  if (callId === undefined || query === undefined || query.needs.length === 0) return [];
  const fitting = (await engine.match(query)).products.flatMap((product) => bestNeed(product));
  const owners = new Map(
    ownersOfProducts(
      db,
      fitting.map((one) => toId<"product">(one.productId)),
    ).map((row) => [String(row.productId), row]),
  );
  const titles = new Map(
    titlesOfNeeds(
      db,
      callId,
      fitting.map((one) => one.needId),
    ).map((row) => [row.id, row]),
  );
  const byFirm = new Map<string, ProfileFind>();
  for (const { productId, needId, words } of fitting) {
    const owner = owners.get(productId);
    const need = titles.get(needId);
    if (owner === undefined || need === undefined || byFirm.has(owner.organizationId)) continue;
    byFirm.set(owner.organizationId, {
      organizationId: owner.organizationId,
      why: {
        productZh: owner.nameZh,
        productEn: owner.nameEn,
        needZh: need.titleZh,
        needEn: need.titleEn,
        words,
      },
    });
  }
  return [...byFirm.values()];
}

type BestNeed = { readonly productId: string; readonly needId: NeedId; readonly words: readonly FoundWord[] };

function bestNeed(product: ProductMatch): readonly BestNeed[] {
  const [best] = [...product.needs].sort((a, b) => b.strength - a.strength);
  const needId = parseId<"need">(best?.needId);
  if (best === undefined || needId === undefined || best.strength < LEAST_STRENGTH) return [];
  return [{ productId: product.id, needId, words: toldWords(best.why) }];
}
