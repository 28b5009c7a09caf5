import type { Coverage } from "../../domain/matching/coverage.ts";
import { inLocale } from "../../i18n/format.ts";
import { useWords } from "../words.tsx";

export type CoverageNeedView = { readonly id: string; readonly position: number; readonly kind: "must" | "should" };

export type CoverageFirmView = {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string | null;
  readonly isLocal: boolean;
  readonly isLocalSme: boolean;
};

export type CoverageView = { readonly coverage: Coverage; readonly firms: readonly CoverageFirmView[] };

const MOST_SINGLES = 8;

/** Coverage in words: what nobody meets, what no local firm meets, and what hangs on one firm alone. */
export function CoverageWords({ view, needs }: { view: CoverageView; needs: readonly CoverageNeedView[] }) {
  const { locale, t } = useWords();
  const { uncovered, uncoveredLocally, singles } = view.coverage;
  const placesIn = (ids: readonly string[]) =>
    needs.filter((need) => ids.includes(need.id)).map((need) => need.position);
  const said = (places: readonly number[]) => places.join(t("public.why.and"));
  const must = needs.filter((need) => need.kind === "must" && uncovered.includes(need.id));
  const nameOf = (id: string) => {
    const firm = view.firms.find((one) => one.id === id);
    return firm === undefined ? "" : inLocale(locale, firm.nameZh, firm.nameEn);
  };
  const total = needs.length;
  return (
    <div className="coverage">
      <p>
        {uncovered.length === 0 ? (
          t("fit.cover.all", { total })
        ) : (
          <>
            <em>{t("fit.cover.uncovered", { total, count: uncovered.length, places: said(placesIn(uncovered)) })}</em>{" "}
            {must.length === 0
              ? t("fit.cover.uncoveredShould")
              : t("fit.cover.uncoveredMust", { places: said(must.map((need) => need.position)) })}
          </>
        )}
      </p>
      <p>
        {uncoveredLocally.length === 0 ? (
          t("fit.cover.localAll")
        ) : (
          <em>
            {t("fit.cover.local", { total, count: uncoveredLocally.length, places: said(placesIn(uncoveredLocally)) })}
          </em>
        )}
      </p>
      {view.coverage.covered.length === 0 ? null : singles.length === 0 ? (
        <p>{t("fit.cover.noSingle")}</p>
      ) : (
        <ul className="plain-list">
          {[...Map.groupBy(singles, (one) => one.firmId)].slice(0, MOST_SINGLES).map(([firmId, those]) => (
            <li key={firmId}>
              {t("fit.cover.single", {
                places: said(placesIn(those.map((one) => one.needId))),
                firm: nameOf(firmId),
                count: those.length,
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
