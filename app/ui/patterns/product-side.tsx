import type { FirmClaim, PublicFirm } from "../../domain/organizations/public-firm-queries.ts";
import { formatMoney } from "../../i18n/format.ts";
import { nameSaid } from "../../i18n/name-said.ts";
import { Said } from "../primitives/said.tsx";
import { useWords } from "../words.tsx";
import { firmFacts } from "./firm-facts.ts";

type Firm = Pick<PublicFirm, "id" | "nameZh" | "nameEn" | "isLocal" | "verification" | "verifiedAt">;

/** Beside a product: whose it is, how ripe, at what price. */
export function ProductSide({
  product,
  card,
  record,
}: {
  product: {
    readonly city: string | null;
    readonly technologies: readonly string[];
    readonly priceLow: number | null;
    readonly priceHigh: number | null;
  };
  card: { readonly firm: Firm; readonly claims: readonly FirmClaim[] };
  /** Of the firm, by the platform's own facts. */
  record: { readonly count: number; readonly won: number };
}) {
  const { locale, now, t } = useWords();
  const { firm, claims } = card;
  const price = usePrice(product.priceLow, product.priceHigh);
  return (
    <aside className="side" aria-label={t("public.product.firm")}>
      <p className="note">{t("public.product.firm")}</p>
      <p className="side-name">
        <a href={`/${locale}/firms/${firm.id}`}>
          <Said zh={firm.nameZh} en={firm.nameEn} />
        </a>
      </p>
      <p className="note facts-line">
        {firmFacts(t, firm, claims, now).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {record.count === 0 ? null : (
        <p className="note">
          <a href={`/${locale}/firms/${firm.id}#record`}>{t("public.record.summary", record)}</a>
        </p>
      )}
      <dl className="facts">
        {price === undefined ? null : (
          <>
            <dt>{t("public.product.price")}</dt>
            <dd className="num">{price}</dd>
          </>
        )}
        {product.city === null || product.city === "" ? null : (
          <>
            <dt>{t("public.product.city")}</dt>
            <dd>{nameSaid(t, "city", product.city)}</dd>
          </>
        )}
      </dl>
      {product.technologies.length === 0 ? null : (
        <>
          <p className="note">{t("public.product.technologies")}</p>
          <ul className="chips">
            {product.technologies.map((technology) => (
              <li key={technology}>
                <a href={`/${locale}/products?technology=${encodeURIComponent(technology)}`}>
                  {nameSaid(t, "technology", technology)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}

function usePrice(low: number | null, high: number | null): string | undefined {
  const { locale, t } = useWords();
  if (low === null && high === null) return undefined;
  if (high === null) return t("public.product.priceFrom", { low: formatMoney(low ?? 0, locale) });
  if (low === null || low === 0) return t("public.product.priceTo", { high: formatMoney(high, locale) });
  return t("public.product.priceRange", { low: formatMoney(low, locale), high: formatMoney(high, locale) });
}
