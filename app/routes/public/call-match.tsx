import { getPublicCall } from "../../domain/calls/public-call-queries.ts";
import { found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { isLocale } from "../../kernel/locale.ts";
import { findCallMatches } from "../../search/call-matches.ts";
import { columnsOf, type MatchedProduct, strengthFor } from "../../ui/patterns/match-columns.ts";
import { MatchList } from "../../ui/patterns/match-list.tsx";
import { type NeedView, placesOf } from "../../ui/patterns/need-list.tsx";
import { type GapHelp, NeedMatrix } from "../../ui/patterns/need-matrix.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { PageMeta } from "../../ui/patterns/page-meta.tsx";
import { reasonWords } from "../../ui/patterns/why-line.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { saidIn } from "../../ui/primitives/said.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/call-match.ts";
import { callView } from "./call-view.ts";
import { matchedProducts, mayFavourLocal } from "./match-view.ts";

const MATCHES_READ = 60;
const COLUMNS = 8;
const EXPLAINED = 20;
const MOST_HELP = 3;

export async function loader(args: Route.LoaderArgs) {
  const { db, locale, now, world } = admit(args, "public");
  const id = found(isLocale(args.params.locale) ? parseId<"call">(args.params.id) : undefined);
  const whole = found(getPublicCall(db, id, now));
  const matches = await findCallMatches(world.engine, db, id, MATCHES_READ);
  const { title, needs, side } = callView(whole, locale, now);
  return {
    call: { id, title, code: side.code },
    needs,
    products: matchedProducts(db, matches, whole.call.investmentType),
    isDown: matches.isDown,
    isLocalFirst: mayFavourLocal(whole.call.investmentType),
  };
}

export default function CallMatch({ loaderData }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const { call, needs, products, isDown, isLocalFirst } = loaderData;
  const path = `/calls/${call.id}/matches`;
  const columns = columnsOf(
    products,
    needs.map((need) => need.id),
    COLUMNS,
  );
  const said = (zh: string, en: string | null) => saidIn(locale, zh, en).text;
  const help = helpFor(needs, columns, products, (card) => said(card.nameZh, card.nameEn), locale);
  return (
    <main id="content" className="wrap">
      <PageMeta
        title={t("public.call.matchTitle", { title: call.title.text })}
        description={t("public.call.matchLead")}
        path={path}
      />
      <PageHeader
        crumbs={[
          { label: t("site.nav.calls"), to: `/${locale}/calls` },
          { label: call.title.text, to: `/${locale}/calls/${call.id}` },
        ]}
        title={t("public.call.matchTitle", { title: call.title.text })}
        lead={t("public.call.matchLead")}
      />
      {isDown ? <p className="notice refused">{t("public.call.matchesDown")}</p> : null}
      {isDown || products.length > 0 ? null : (
        <EmptyState text={t("public.call.matchesNone")} to="/firm" act={t("public.call.registerProduct")} />
      )}
      {needs.length === 0 || isDown ? null : (
        <NeedMatrix
          caption={t("public.call.matrix")}
          needs={needs}
          columns={columns.map(({ product }) => ({
            id: product.id,
            title: said(product.nameZh, product.nameEn),
            note: said(product.firm.nameZh, product.firm.nameEn),
            to: `/${locale}/products/${product.id}`,
          }))}
          cellOf={(needId, productId) => {
            const match = columns
              .find((one) => one.product.id === productId)
              ?.needs.find((one) => one.needId === needId);
            if (match === undefined) return undefined;
            const evidence = reasonWords(match.why, locale).join(t("public.why.comma"));
            return { strength: match.strength, evidence, to: `#why-${productId}` };
          }}
          help={help}
          gapLink={{
            label: t("partners.findForNeed"),
            to: (needId) => `/${locale}/partners?call=${call.id}&need=${needId}`,
          }}
        />
      )}
      <p className="note">
        {t("public.call.matrixNote")} {isLocalFirst ? t("public.call.localFirst") : null}
      </p>
      <section>
        <h2>{t("public.call.matchWhy")}</h2>
        <MatchList matches={products.slice(0, EXPLAINED)} places={placesOf(needs)} />
      </section>
    </main>
  );
}

/** For every need that no column touches: which of the other products do. */
function helpFor(
  needs: readonly NeedView[],
  columns: readonly MatchedProduct[],
  products: readonly MatchedProduct[],
  titleOf: (card: MatchedProduct["product"]) => string,
  locale: string,
): readonly GapHelp[] {
  return needs
    .filter((need) => columns.every((column) => strengthFor(column, need.id) === 0))
    .map((need) => ({
      needId: need.id,
      who: products
        .filter((one) => strengthFor(one, need.id) > 0)
        .slice(0, MOST_HELP)
        .map(({ product }) => ({ title: titleOf(product), to: `/${locale}/products/${product.id}` })),
    }));
}
