import { isPublicAt } from "../../domain/calls/call.ts";
import { findCall, needsOf } from "../../domain/calls/call-queries.ts";
import {
  countPartnerFacets,
  listPartnerCards,
  PARTNER_FACETS,
  type PartnerFilter,
} from "../../domain/partners/public-partner-queries.ts";
import { found } from "../../http/respond.ts";
import { admit, type Visit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { parseId } from "../../kernel/ids.ts";
import { type ListQuery, readListQuery } from "../../kernel/list-query.ts";
import { isLocale } from "../../kernel/locale.ts";
import { pageNumber } from "../../kernel/page.ts";
import { PartnerRow } from "../../ui/partners/partner-row.tsx";
import { ListPage } from "../../ui/patterns/list-page.tsx";
import { ButtonLink } from "../../ui/primitives/button.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/partner-list.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  found(isLocale(args.params.locale) ? true : undefined);
  const { db, now, url } = visit;
  const page = pageNumber(url.searchParams.get("page"));
  const query = readListQuery(url.searchParams, [...PARTNER_FACETS, "call", "need"], [], page);
  const filter = filterOf(query);
  const cards = listPartnerCards(db, filter, page, now);
  // How many seek partners for one call is nobody's business before its opening (招标投标法 22).
  const isCounted = filter.callIds.length === 0;
  return {
    cards: cards.items,
    isCounted,
    call: filter.callIds.length === 1 ? (filter.callIds[0] ?? null) : null,
    need: filter.needIds.length === 1 ? (filter.needIds[0] ?? null) : null,
    view: {
      query,
      facets: isCounted ? PARTNER_FACETS : [],
      names: namesOf(visit, filter),
      answer: {
        total: cards.total,
        exact: cards.total,
        facets: isCounted ? countPartnerFacets(db, filter, now) : {},
        without: [],
        only: [],
        wider: [],
        isDown: false,
      },
    },
  };
}

function filterOf({ text, filters }: ListQuery): PartnerFilter {
  return {
    text,
    facets: Object.fromEntries(PARTNER_FACETS.flatMap((facet) => (filters[facet] ? [[facet, filters[facet]]] : []))),
    callIds: (filters.call ?? []).flatMap((text) => parseId<"call">(text) ?? []),
    needIds: (filters.need ?? []).flatMap((text) => parseId<"need">(text) ?? []),
  };
}

/** What the chosen calls and needs are called; those that are not public keep their key. */
function namesOf({ db, now, locale }: Visit, { callIds }: PartnerFilter): Readonly<Record<string, string>> {
  const calls = callIds.flatMap((id) => {
    const call = findCall(db, id);
    return call === undefined || !isPublicAt(call, now) ? [] : [call];
  });
  const rows = calls.flatMap((call) => [
    [call.id, inLocale(locale, call.titleZh, call.titleEn)],
    ...needsOf(db, call.id).map((need) => [
      need.id,
      `${need.position} ${inLocale(locale, need.titleZh, need.titleEn)}`,
    ]),
  ]);
  return Object.fromEntries(rows);
}

export default function PartnerListPage({ loaderData: { cards, view, call, need, isCounted } }: Route.ComponentProps) {
  const { t } = useWords();
  const asked = [call === null ? [] : [`call=${call}`], need === null ? [] : [`need=${need}`]].flat().join("&");
  return (
    <ListPage
      kind="partners"
      sorts={[]}
      view={view}
      hasTotal={isCounted}
      aside={
        <ButtonLink to={`/firm/partners/new${asked === "" ? "" : `?${asked}`}`}>{t("partners.publish")}</ButtonLink>
      }
    >
      {cards.map((card) => (
        <PartnerRow key={card.notice.id} card={card} />
      ))}
    </ListPage>
  );
}
