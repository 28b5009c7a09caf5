import type { ProductCard } from "../../domain/products/public-product-queries.ts";
import type { NeedMatch } from "../../search/engine.ts";
import { EmptyState } from "../primitives/empty-state.tsx";
import { useWords } from "../words.tsx";
import { FallbackNote } from "./fallback-note.tsx";
import { HiddenLine } from "./hidden-line.tsx";
import { MatchList } from "./match-list.tsx";
import { Muting } from "./mute-menu.tsx";

export type CallMatchesView = {
  readonly shown: readonly { readonly product: ProductCard; readonly needs: readonly NeedMatch[] }[];
  readonly total: number;
  /** More than `total` may fit. */
  readonly mayBeMore: boolean;
  readonly uncovered: readonly string[];
  readonly isDown: boolean;
  readonly isFallback: boolean;
  readonly isLocalFirst: boolean;
  readonly muting: {
    readonly hidden: number;
    readonly isShown: boolean;
    readonly back: string | undefined;
    readonly path: string;
  };
};

/** On the page of a call: the products that fit best, and what nobody covers, which is a result too. */
export function CallMatches({
  callId,
  matches,
  places,
  isOpen,
}: {
  callId: string;
  matches: CallMatchesView;
  places: Readonly<Record<string, number>>;
  isOpen: boolean;
}) {
  const { locale, t } = useWords();
  const uncovered = matches.uncovered.flatMap((id) => places[id] ?? []).sort((a, b) => a - b);
  return (
    <section id="matches">
      <div className="head">
        <h2>{t("public.call.matches")}</h2>
        {matches.total === 0 ? null : (
          <a className="note" href={`/${locale}/calls/${callId}/matches`}>
            {t(matches.mayBeMore ? "public.call.matchesMore" : "public.call.matchesAll", { total: matches.total })}
          </a>
        )}
      </div>
      {matches.isLocalFirst && matches.total > 0 ? <p className="note">{t("public.call.localFirst")}</p> : null}
      <FallbackNote isFallback={matches.isFallback} />
      {matches.isDown ? <p className="note">{t("public.call.matchesDown")}</p> : null}
      {!matches.isDown && matches.shown.length + matches.muting.hidden === 0 ? (
        <EmptyState text={t("public.call.matchesNone")} to="/firm" act={t("public.call.registerProduct")} />
      ) : null}
      <Muting back={matches.muting.back}>
        <MatchList matches={matches.shown} places={places} />
      </Muting>
      <HiddenLine {...matches.muting} />
      {uncovered.length === 0 || matches.shown.length === 0 ? null : (
        <p className="note gap-line">
          <em>{t("public.call.uncovered", { places: uncovered.join(t("public.why.and")) })}</em>{" "}
          {isOpen ? <a href="/firm">{t("public.call.haveOne")}</a> : null}
        </p>
      )}
    </section>
  );
}
