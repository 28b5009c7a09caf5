import { publicCallCards } from "../../domain/calls/call-card-queries.ts";
import { publicFirmCards } from "../../domain/organizations/public-firm-queries.ts";
import { countPublicProducts, publicProductCards } from "../../domain/products/public-product-queries.ts";
import { publicScenarioCards } from "../../domain/scenarios/public-scenario-queries.ts";
import { found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { listAddress, readListQuery } from "../../kernel/list-query.ts";
import { isLocale } from "../../kernel/locale.ts";
import { type Likelier, SEARCH_KINDS, type WordCount } from "../../search/engine.ts";
import { searchList } from "../../search/search-list.ts";
import { CallRow } from "../../ui/patterns/call-row.tsx";
import { FallbackNote } from "../../ui/patterns/fallback-note.tsx";
import { FirmRow } from "../../ui/patterns/firm-row.tsx";
import { HiddenLine } from "../../ui/patterns/hidden-line.tsx";
import { LikelierLine } from "../../ui/patterns/likelier-line.tsx";
import { MeantLine } from "../../ui/patterns/meant-line.tsx";
import { Muting } from "../../ui/patterns/mute-menu.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { PageMeta } from "../../ui/patterns/page-meta.tsx";
import { PartlyLine } from "../../ui/patterns/partly-line.tsx";
import { ProductRow } from "../../ui/patterns/product-row.tsx";
import { ScenarioRow } from "../../ui/patterns/scenario-row.tsx";
import { SearchBox } from "../../ui/patterns/search-box.tsx";
import { SearchSection } from "../../ui/patterns/search-section.tsx";
import { ButtonLink } from "../../ui/primitives/button.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/search.ts";
import { heedMutedHits } from "./heed-muted.ts";

const SHOWN = 5;

export async function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  const { db, locale, now, url, world } = visit;
  found(isLocale(args.params.locale) ? true : undefined);
  const query = readListQuery(url.searchParams, [], [], 1);
  const kinds = query.text === "" ? [] : SEARCH_KINDS;
  const asked = await Promise.all(
    kinds.map((kind) =>
      searchList(world.engine, { kind, query, facets: [], usual: "newest", now, locale, size: SHOWN }),
    ),
  );
  const heeded = asked.map((answer) => heedMutedHits(visit, answer.hits));
  const answers = asked.map((answer, place) => ({ ...answer, hits: heeded[place]?.results ?? [] }));
  const [calls, scenarios, products, firms] = answers;
  const idsOf = <Kind extends string>(answer: (typeof answers)[number] | undefined) =>
    (answer?.hits ?? []).flatMap((hit) => parseId<Kind>(hit.id) ?? []);
  const firmIds = idsOf<"organization">(firms);
  const counts = countPublicProducts(db, firmIds);
  return {
    query,
    muting: {
      hidden: heeded.reduce((sum, one) => sum + one.hidden, 0),
      isShown: heeded.some((one) => one.isShown),
      back: heeded[0]?.back,
    },
    calls: { answer: calls, cards: publicCallCards(db, idsOf<"call">(calls), now) },
    scenarios: { answer: scenarios, cards: publicScenarioCards(db, idsOf<"scenario">(scenarios)) },
    products: { answer: products, cards: publicProductCards(db, idsOf<"product">(products)) },
    firms: {
      answer: firms,
      cards: publicFirmCards(db, firmIds).map((card) => ({ card, products: counts.get(card.firm.id) ?? 0 })),
    },
  };
}

export default function Search({ loaderData }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const { query, muting, calls, scenarios, products, firms } = loaderData;
  const all = [calls, scenarios, products, firms];
  const isDown = all.some((one) => one.answer?.isDown === true);
  const total = all.reduce((sum, one) => sum + (one.answer?.total ?? 0), 0);
  const isPartly = total > 0 && all.every((one) => (one.answer?.exact ?? 0) === 0);
  const without = addedUp(all.flatMap((one) => one.answer?.without ?? []));
  const only = addedUp(without.length > 0 ? [] : all.flatMap((one) => one.answer?.only ?? []));
  const title = query.text === "" ? t("public.search.title") : t("public.search.titleFor", { text: query.text });
  return (
    <main id="content" className="wrap">
      <PageMeta title={title} description={t("public.search.lead")} path="/search" isNarrowed={query.text !== ""} />
      <PageHeader title={title} lead={t("public.search.lead")} />
      <SearchBox path={`/${locale}/search`} query={query} placeholder={t("public.search.placeholder")} />
      <MeantLine path={`/${locale}/search`} query={query} meant={calls.answer?.meant ?? null} />
      <LikelierLine path={`/${locale}/search`} query={query} likelier={likelierOfAll(all)} />
      {query.text === "" ? <p className="note">{t("public.search.ask")}</p> : null}
      <FallbackNote isFallback={all.some((one) => one.answer?.isFallback === true)} />
      {isDown ? <p className="notice refused">{t("public.empty.down")}</p> : null}
      {query.text === "" || total > 0 || isDown ? null : (
        <div className="empty">
          <p>{t("public.search.nothing", { text: query.text })}</p>
          <ButtonLink to={`/${locale}/calls?state=open`}>{t("public.scenario.noCallsAct")}</ButtonLink>
        </div>
      )}
      {isPartly ? (
        <PartlyLine path={`/${locale}/search`} query={query} answer={{ total, exact: 0, without, only }} />
      ) : null}
      <HiddenLine {...muting} path={listAddress(`/${locale}/search`, query)} />
      <Muting back={muting.back}>
        <div className="found-kinds">
          <SearchSection kind="calls" answer={calls.answer} text={query.text} isMeasured={!isPartly}>
            {(hitOf) => calls.cards.map((call) => <CallRow key={call.id} call={call} {...hitOf(call.id)} />)}
          </SearchSection>
          <SearchSection kind="products" answer={products.answer} text={query.text} isMeasured={!isPartly}>
            {(hitOf) =>
              products.cards.map((product) => <ProductRow key={product.id} product={product} {...hitOf(product.id)} />)
            }
          </SearchSection>
          <SearchSection kind="scenarios" answer={scenarios.answer} text={query.text} isMeasured={!isPartly}>
            {(hitOf) => scenarios.cards.map((one) => <ScenarioRow key={one.id} scenario={one} {...hitOf(one.id)} />)}
          </SearchSection>
          <SearchSection kind="firms" answer={firms.answer} text={query.text} isMeasured={!isPartly}>
            {(hitOf) =>
              firms.cards.map(({ card, products: count }) => (
                <FirmRow key={card.firm.id} card={card} products={count} {...hitOf(card.firm.id)} />
              ))
            }
          </SearchSection>
        </div>
      </Muting>
    </main>
  );
}

/** The spelling that most is found by, of all kinds together. */
function likelierOfAll(all: readonly { readonly answer: { readonly likelier: Likelier | null } | undefined }[]) {
  const offered = all.flatMap(({ answer }) => answer?.likelier ?? []);
  const [most] = addedUp(offered.map(({ text, count }) => ({ word: text, count })));
  return most === undefined ? null : { text: most.word, count: most.count };
}

/** How much each word finds in all kinds together, the most first. */
function addedUp(counted: readonly WordCount[]): readonly WordCount[] {
  const groups = [...Map.groupBy(counted, ({ word }) => word)];
  return groups
    .map(([word, group]) => ({ word, count: group.reduce((sum, one) => sum + one.count, 0) }))
    .sort((one, other) => other.count - one.count);
}
