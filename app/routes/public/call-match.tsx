import { getPublicCall } from "../../domain/calls/public-call-queries.ts";
import { publicProductCards } from "../../domain/products/public-product-queries.ts";
import { found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { isLocale } from "../../kernel/locale.ts";
import { MATCHES_WEIGHED } from "../../search/call-coverage.ts";
import { findCallMatches } from "../../search/call-matches.ts";
import { CoverageWords } from "../../ui/patterns/coverage-words.tsx";
import { FallbackNote } from "../../ui/patterns/fallback-note.tsx";
import { FirmSets } from "../../ui/patterns/firm-sets.tsx";
import { GapLines } from "../../ui/patterns/gap-lines.tsx";
import { HiddenLine } from "../../ui/patterns/hidden-line.tsx";
import { columnsOf, strengthFor } from "../../ui/patterns/match-columns.ts";
import { MatchList } from "../../ui/patterns/match-list.tsx";
import { Muting } from "../../ui/patterns/mute-menu.tsx";
import { placesOf } from "../../ui/patterns/need-list.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { PageMeta } from "../../ui/patterns/page-meta.tsx";
import { SupplyFilters } from "../../ui/patterns/supply-filters.tsx";
import { SupplyMatrix } from "../../ui/patterns/supply-matrix.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/call-match.ts";
import { callView } from "./call-view.ts";
import { orderRuleOf } from "./match-view.ts";
import { supplyView } from "./supply-view.ts";

const COLUMNS = 8;
const EXPLAINED = 20;
const MOST_HELP = 3;
const IN_PART = 2;

export async function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  const { db, locale, now, world } = visit;
  const id = found(isLocale(args.params.locale) ? parseId<"call">(args.params.id) : undefined);
  const whole = found(getPublicCall(db, id, now));
  const matches = await findCallMatches(world.engine, db, id, MATCHES_WEIGHED);
  const { title, needs, side } = callView(whole, locale, now);
  const supply = supplyView(visit, matches, whole.call, needs);
  const needIds = needs.map((need) => need.id);
  const columns = columnsOf(supply.supplied, needIds, COLUMNS);
  const isOpen = (needId: string) =>
    supply.cover.coverage.uncovered.includes(needId) || columns.every((one) => strengthFor(one, needId) === 0);
  const help = needIds.filter(isOpen).map((needId) => ({
    needId,
    who: supply.everything.filter((one) => strengthFor(one, needId) >= IN_PART).slice(0, MOST_HELP),
  }));
  const explained = supply.supplied.slice(0, EXPLAINED);
  const shown = [...new Set([...columns, ...explained, ...help.flatMap((one) => one.who)])];
  const cards = publicProductCards(
    db,
    shown.map((one) => one.firm.productId),
  );
  const carded = (some: typeof shown) =>
    some.flatMap(({ id: productId, needs: answers }) => {
      const product = cards.find((card) => card.id === productId);
      return product === undefined ? [] : [{ id: productId, product, needs: answers }];
    });
  return {
    call: { id, title, code: side.code },
    needs,
    columns: carded([...columns]),
    explained: carded(explained),
    muting: supply.muting,
    help: help.map(({ needId, who }) => ({ needId, who: carded(who).map((one) => one.product) })),
    cover: supply.cover,
    filters: supply.filters,
    isFiltered: supply.isFiltered,
    isDown: matches.isDown,
    isFallback: matches.isFallback === true,
    total: supply.supplied.length,
    order: orderRuleOf(whole.call.investmentType),
  };
}

export default function CallMatch({ loaderData }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const { call, needs, explained, muting, isDown, isFiltered, total } = loaderData;
  const path = `/calls/${call.id}/matches`;
  const title = t("public.call.matchTitle", { title: call.title.text });
  return (
    <main id="content" className="wrap">
      <PageMeta title={title} description={t("public.call.matchLead")} path={path} />
      <PageHeader
        crumbs={[
          { label: t("site.nav.calls"), to: `/${locale}/calls` },
          { label: call.title.text, to: `/${locale}/calls/${call.id}` },
        ]}
        title={title}
        lead={t("public.call.matchLead")}
      />
      <FallbackNote isFallback={loaderData.isFallback} />
      {isDown ? <p className="notice refused">{t("public.call.matchesDown")}</p> : null}
      {isDown || total + muting.hidden > 0 || isFiltered ? null : (
        <EmptyState text={t("public.call.matchesNone")} to="/firm" act={t("public.call.registerProduct")} />
      )}
      {isDown ? null : <SupplyFilters {...loaderData.filters} />}
      {isFiltered && total > 0 ? <p className="note">{t("fit.cover.filtered")}</p> : null}
      <HiddenLine {...muting} />
      {isFiltered && total === 0 ? (
        <EmptyState text={t("fit.filter.nothing")} to={`/${locale}${path}`} act={t("fit.filter.drop")} />
      ) : null}
      {needs.length === 0 || isDown || (isFiltered && total === 0) ? null : <Supply data={loaderData} />}
      {explained.length === 0 ? null : (
        <section>
          <h2>{t("public.call.matchWhy")}</h2>
          <Muting back={muting.back}>
            <MatchList matches={explained} places={placesOf(needs)} />
          </Muting>
        </section>
      )}
    </main>
  );
}

function Supply({ data }: { data: Route.ComponentProps["loaderData"] }) {
  const { locale, t } = useWords();
  const { call, needs, cover, order, help, columns } = data;
  const findPartners = {
    label: t("partners.findForNeed"),
    to: (needId: string) => `/${locale}/partners?call=${call.id}&need=${needId}`,
  };
  const gaps = needs.filter((need) => help.some((one) => one.needId === need.id));
  return (
    <>
      <SupplyMatrix
        needs={needs}
        columns={columns}
        help={help}
        footer={(lines) => (
          <>
            <CoverageWords view={cover} needs={needs} />
            <div className="coverage">
              <GapLines gaps={gaps} help={lines} gapLink={findPartners} />
            </div>
          </>
        )}
      />
      <p className="note">
        {t("public.call.matrixNote")} {t(`fit.order.${order}`)}
      </p>
      <section>
        <h2>{t("fit.sets.title")}</h2>
        <FirmSets view={cover} needs={needs} isLocalFirst={order === "local"} />
      </section>
    </>
  );
}
