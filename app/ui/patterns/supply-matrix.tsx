import type { ReactNode } from "react";
import type { ProductCard } from "../../domain/products/public-product-queries.ts";
import type { FigureCheck } from "../../search/engine.ts";
import { saidIn } from "../primitives/said.tsx";
import { useWords } from "../words.tsx";
import { checkSaid, figureSaid } from "./figure-said.ts";
import type { GapHelp } from "./gap-lines.tsx";
import type { MatchedProduct } from "./match-columns.ts";
import { type MatrixNeed, NeedMatrix } from "./need-matrix.tsx";
import { reasonWords } from "./reason-words.ts";

/** What fits a narrow column in one line. */
const LONGEST_UNBROKEN = 9;

/** Needs against products: strength by words, and whether a stated figure reaches the need's, with evidence on focus. */
export function SupplyMatrix({
  needs,
  columns,
  help,
  footer,
}: {
  needs: readonly MatrixNeed[];
  columns: readonly MatchedProduct[];
  /** Who else could cover what no column covers. */
  help: readonly { readonly needId: string; readonly who: readonly ProductCard[] }[];
  footer: (help: readonly GapHelp[]) => ReactNode;
}) {
  const reader = useWords();
  const { locale, t } = reader;
  const said = (zh: string, en: string | null) => saidIn(locale, zh, en).text;
  const pathOf = ({ id }: Pick<ProductCard, "id">) => `/${locale}/products/${id}`;
  const cellOf = (needId: string, productId: string) => {
    const match = columns.find((one) => one.product.id === productId)?.needs.find((one) => one.needId === needId);
    if (match === undefined) return undefined;
    const { check } = match;
    const words = reasonWords(match.why, reader);
    return {
      strength: match.strength,
      evidence: [...words, ...(check === null ? [] : [checkSaid(reader, check)])].join(t("public.why.comma")),
      to: `#why-${productId}`,
      check: check === null || (check.said === null && match.strength === 1) ? undefined : checkOf(check),
    };
  };
  const checkOf = ({ verdict, said: stated }: FigureCheck) => ({
    verdict,
    text:
      stated === null
        ? t("fit.check.short.nothing")
        : `${t(`fit.check.short.${verdict}`)} ${unbroken(figureSaid(t, stated))}`,
  });
  const lines = help.map(({ needId, who }) => ({
    needId,
    who: who.map((product) => ({ title: said(product.nameZh, product.nameEn), to: pathOf(product) })),
  }));
  return (
    <NeedMatrix
      caption={t("public.call.matrix")}
      needs={needs}
      columns={columns.map(({ product }) => ({
        id: product.id,
        title: said(product.nameZh, product.nameEn),
        note: [
          said(product.firm.nameZh, product.firm.nameEn),
          t(product.firm.isLocal ? "terms.locality.local" : "terms.locality.elsewhere"),
        ].join(" · "),
        to: pathOf(product),
      }))}
      cellOf={cellOf}
      footer={footer(lines)}
    />
  );
}

/** A figure keeps its sign and unit in its line, `≥ 98.8 %`. */
function unbroken(figure: string): string {
  return figure.length <= LONGEST_UNBROKEN ? figure.replaceAll(" ", "\u00a0") : figure;
}
