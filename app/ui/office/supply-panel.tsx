import { inLocale } from "../../i18n/format.ts";
import type { WiderWord } from "../../search/wider-words.ts";
import { BestLine } from "../patterns/best-line.tsx";
import { type CoverageView, CoverageWords } from "../patterns/coverage-words.tsx";
import { useWords } from "../words.tsx";

/** What there is for one need. Counts are products of firms that anybody can look up. */
export type NeedSupply = {
  readonly needId: string;
  readonly products: number;
  readonly local: number;
  /** Products that fit by their words and whose stated figure does not reach the need's. */
  readonly missesFigure: number;
  readonly statesNoFigure: number;
  readonly best: { readonly id: string; readonly firmZh: string; readonly firmEn: string | null } | null;
  readonly words: readonly WiderWord[];
};

export type DraftSupplyView = {
  readonly order: "statutory" | "neutral" | "local";
  readonly needs: readonly {
    readonly id: string;
    readonly position: number;
    readonly kind: "must" | "should";
    readonly title: string;
  }[];
  readonly rows: readonly NeedSupply[];
  readonly cover: CoverageView;
  /** In a large stock: all counts are of so many products, the best. */
  readonly best: number | null;
  readonly isDown: boolean;
};

/**
 * How well a call can be answered, beside its needs while they are written. The script fetches it again after every
 * save and swaps what is in `data-live-body`; `form` names the form whose button does the same without a script.
 */
export function SupplyPanel({
  view,
  address,
  form,
  heading = false,
}: {
  view: DraftSupplyView;
  address: string;
  form?: string;
  /** Beside a form it has a heading of its own; on its own page that is the page's. */
  heading?: boolean;
}) {
  const { t } = useWords();
  return (
    <section id="supply" className="supply" data-live={address} data-updated={t("fit.draft.updated")}>
      {heading ? <h2>{t("fit.draft.title")}</h2> : null}
      <p className="note">{t("fit.draft.lead")}</p>
      <div data-live-body="">
        {view.isDown ? <p className="notice refused">{t("fit.draft.down")}</p> : null}
        {view.needs.length === 0 ? <p className="note">{t("fit.draft.none")}</p> : null}
        {view.rows.length === 0 ? null : <Answered view={view} />}
      </div>
      <p className="note" role="status" data-live-status="" />
      {form === undefined ? null : (
        <button type="submit" className="btn" form={form} name="then" value="stay">
          {t("fit.draft.act")}
        </button>
      )}
    </section>
  );
}

function Answered({ view }: { view: DraftSupplyView }) {
  const { t } = useWords();
  const [set] = view.cover.coverage.sets;
  const covered = view.cover.coverage.covered.length;
  return (
    <>
      <BestLine total={view.best} />
      <CoverageWords view={view.cover} needs={view.needs} />
      {set === undefined ? null : (
        <p>
          {set.members.length === 1
            ? t("fit.sets.one", { covered })
            : t("fit.sets.some", { count: set.members.length, covered })}
        </p>
      )}
      <ol className="supply-needs">
        {view.needs.map((need) => (
          <Need key={need.id} need={need} supply={view.rows.find((row) => row.needId === need.id)} />
        ))}
      </ol>
      <p className="note">
        {t("public.call.matrixNote")} {t(`fit.order.${view.order}`)}
      </p>
    </>
  );
}

function Need({ need, supply }: { need: DraftSupplyView["needs"][number]; supply: NeedSupply | undefined }) {
  const { locale, t } = useWords();
  if (supply === undefined) return null;
  const { products, local, best, words, missesFigure, statesNoFigure } = supply;
  return (
    <li className={products === 0 ? "gap" : undefined}>
      <div className="row-head">
        <span>
          <span className="place">{need.position}</span>{" "}
          <span lang={locale === "en" ? "zh-CN" : undefined}>{need.title}</span>{" "}
          <span className="note">{t(`terms.needKind.${need.kind}`)}</span>
        </span>
        <b className="num">
          {products === 0 ? t("fit.draft.nobody") : t("fit.draft.count", { count: products, local })}
        </b>
      </div>
      {best === null ? null : (
        <p className="note">
          {t("fit.draft.best")}
          <a href={`/${locale}/products/${best.id}`}>{inLocale(locale, best.firmZh, best.firmEn)}</a>
        </p>
      )}
      {missesFigure === 0 ? null : <p className="note">{t("fit.draft.figureBlocks", { count: missesFigure })}</p>}
      {statesNoFigure === 0 ? null : <p className="note">{t("fit.draft.figureUnknown", { count: statesNoFigure })}</p>}
      {words.length === 0 ? null : (
        <p className="note">
          {t("fit.draft.words")}
          {words.map(({ word, products: count }, place) => (
            <span key={word}>
              {place === 0 ? null : t("public.why.comma")}
              <a
                href={`/${locale}/products?q=${encodeURIComponent(word)}`}
                lang={locale === "en" ? "zh-CN" : undefined}
              >
                {word}
              </a>{" "}
              {t("fit.draft.found", { count })}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
