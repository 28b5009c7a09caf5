import type { QualificationKind } from "../../../db/schema/organizations.ts";
import type { InvestmentType } from "../../../db/schema/scenarios.ts";
import { isLocalSme } from "../../domain/consortia/consortium-rules.ts";
import type { Visit } from "../../http/visit.ts";
import { beijingDate } from "../../kernel/instant.ts";
import { coverageBy, type SuppliedProduct, suppliersOf } from "../../search/call-coverage.ts";
import type { CallMatches } from "../../search/call-matches.ts";
import { withLocalTies } from "../../search/with-local-ties.ts";
import type { CoverageView } from "../../ui/patterns/coverage-words.tsx";
import { holdsOn } from "../../ui/patterns/firm-facts.ts";
import type { SupplyChoice } from "../../ui/patterns/supply-filters.tsx";
import { type Heeded, heedMutedMatches } from "./heed-muted.ts";
import { mayFavourLocal } from "./match-view.ts";

const STATUSES = {
  tech_sme: true,
  high_tech: true,
  specialized_sme: true,
  little_giant: true,
  anchor_firm: true,
} as const satisfies Record<QualificationKind, true>;

type SupplyFilter = {
  readonly locality: "local" | "elsewhere" | null;
  readonly statuses: readonly QualificationKind[];
  /** Whether the reader asked to see what is muted as well. */
  readonly withMuted: boolean;
};

export type SupplyView = {
  /** What the filter leaves, the best first. */
  readonly supplied: readonly SuppliedProduct[];
  readonly everything: readonly SuppliedProduct[];
  readonly cover: CoverageView;
  /** `best`: in a large stock all that is counted is of so many products, the best. */
  readonly filters: { readonly choices: readonly SupplyChoice[]; readonly best: number | null };
  readonly isFiltered: boolean;
  /** `path` is this page with its filter and without what is muted. */
  readonly muting: Omit<Heeded<SuppliedProduct>, "results"> & { readonly path: string };
};

/** The supply behind a call's matches as the address narrows it and its reader's mutes leave it, with its coverage. */
export function supplyView(
  visit: Visit,
  matches: CallMatches,
  call: { readonly investmentType: InvestmentType | null },
  needs: readonly { readonly id: string; readonly kind: "must" | "should" }[],
): SupplyView {
  const { db, url, now } = visit;
  const mayFavour = mayFavourLocal(call.investmentType);
  const ranked = suppliersOf(db, matches.products);
  const ordered = mayFavour ? withLocalTies(ranked, (one) => one.firm.isLocal) : ranked;
  const filter = readFilter(url.searchParams);
  const day = beijingDate(now);
  const { results: everything } = heedMutedMatches(visit, ordered);
  const { results: supplied, ...muting } = heedMutedMatches(
    visit,
    ordered.filter((one) => passes(one, filter, day)),
  );
  return {
    supplied,
    everything,
    cover: coverageView(supplied, needs, mayFavour),
    filters: {
      choices: choicesOf(everything, filter, day, url.pathname),
      best: matches.mayBeMore ? everything.length : null,
    },
    isFiltered: filter.locality !== null || filter.statuses.length > 0,
    muting: { ...muting, path: addressOf(url.pathname, { ...filter, withMuted: false }) },
  };
}

/** Coverage with the names of the firms that it speaks of, and no others. */
export function coverageView(
  supplied: readonly SuppliedProduct[],
  needs: readonly { readonly id: string; readonly kind: "must" | "should" }[],
  mayFavour: boolean,
): CoverageView {
  const coverage = coverageBy(
    supplied,
    needs.map(({ id, kind }) => ({ id, isMust: kind === "must" })),
    mayFavour,
  );
  const named = new Set([
    ...coverage.singles.map((one) => one.firmId),
    ...coverage.sets.flatMap((set) => set.members.map((member) => member.firmId)),
  ]);
  const firms = new Map(supplied.map(({ firm }) => [firm.firmId, firm] as const));
  return {
    coverage,
    firms: [...firms.values()]
      .filter((firm) => named.has(firm.firmId))
      .map((firm) => {
        const { firmId: id, nameZh, nameEn, isLocal } = firm;
        return { id, nameZh, nameEn, isLocal, isLocalSme: isLocalSme(firm) };
      }),
  };
}

function readFilter(params: URLSearchParams): SupplyFilter {
  const locality = params.get("locality");
  return {
    locality: locality === "local" || locality === "elsewhere" ? locality : null,
    statuses: kindsOf(STATUSES).filter((kind) => params.getAll("status").includes(kind)),
    withMuted: params.get("muted") === "show",
  };
}

function kindsOf<Kind extends string>(record: Readonly<Record<Kind, true>>): readonly Kind[] {
  const isKind = (text: string): text is Kind => Object.hasOwn(record, text);
  return Object.keys(record).filter(isKind);
}

function passes(one: SuppliedProduct, { locality, statuses }: SupplyFilter, day: string): boolean {
  if (locality !== null && one.firm.isLocal !== (locality === "local")) return false;
  return statuses.every((kind) => one.claims.some((claim) => claim.kind === kind && holdsOn(claim, day)));
}

/** Every choice with how many products it would leave beside the other group's choices. */
function choicesOf(
  everything: readonly SuppliedProduct[],
  filter: SupplyFilter,
  day: string,
  path: string,
): readonly SupplyChoice[] {
  const count = (narrowed: SupplyFilter) => everything.filter((one) => passes(one, narrowed, day)).length;
  const places = (["local", "elsewhere"] as const).map((value): SupplyChoice => {
    const isOn = filter.locality === value;
    const to = addressOf(path, { ...filter, locality: isOn ? null : value });
    return { group: "locality", value, count: count({ ...filter, locality: value }), isOn, to };
  });
  const statuses = kindsOf(STATUSES).map((value): SupplyChoice => {
    const isOn = filter.statuses.includes(value);
    const others = filter.statuses.filter((one) => one !== value);
    const to = addressOf(path, { ...filter, statuses: isOn ? others : [...others, value] });
    return { group: "status", value, count: count({ ...filter, statuses: [...others, value] }), isOn, to };
  });
  return [...places, ...statuses];
}

function addressOf(path: string, { locality, statuses, withMuted }: SupplyFilter): string {
  const params = new URLSearchParams();
  if (locality !== null) params.append("locality", locality);
  for (const status of [...statuses].sort()) params.append("status", status);
  if (withMuted) params.append("muted", "show");
  return params.size === 0 ? path : `${path}?${params}`;
}
