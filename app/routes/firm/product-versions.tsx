import { changesBetween } from "../../domain/products/product-content.ts";
import { findFirmProduct } from "../../domain/products/product-queries.ts";
import { findVersion, listVersions } from "../../domain/products/version-queries.ts";
import { found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { pageNumber } from "../../kernel/page.ts";
import { FirmPage } from "../../ui/firm/firm-page.tsx";
import { VersionChanges, VersionContent } from "../../ui/firm/product-version.tsx";
import { Moment } from "../../ui/primitives/moment.tsx";
import { Pager } from "../../ui/primitives/pager.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/product-versions.ts";

/** Every version of a product: one of them whole, with what it changed from another. */
export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { whole, firm } = found(findFirmProduct(visit.db, args.params, visit.actor));
  const { product } = whole;
  const asked = visit.url.searchParams;
  const to = numberIn(asked.get("version")) ?? product.version;
  const from = numberIn(asked.get("from")) ?? to - 1;
  const shown = findVersion(visit.db, product.id, to);
  if (asked.has("version")) found(shown);
  const before = findVersion(visit.db, product.id, from);
  return {
    firm: { id: firm.id, nameZh: firm.nameZh, nameEn: firm.nameEn, hasProducts: true },
    product: { id: product.id, nameZh: product.nameZh, nameEn: product.nameEn, version: product.version },
    page: listVersions(visit.db, product.id, pageNumber(asked.get("page"))),
    shown,
    before: before?.version,
    changes: shown === undefined || before === undefined ? [] : changesBetween(before.content, shown.content),
  };
}

function numberIn(text: string | null): number | undefined {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

export default function ProductVersions({ loaderData }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const { firm, product, page, shown, before, changes } = loaderData;
  const path = `/firm/${firm.id}/products/${product.id}`;
  const name = inLocale(locale, product.nameZh, product.nameEn);
  const title = t("products.versions.title");
  return (
    <FirmPage
      firm={firm}
      tab="products"
      title={title}
      lead={t("products.versions.lead")}
      crumbs={[
        { label: t("products.own.title"), to: `/firm/${firm.id}/products` },
        { label: name, to: path },
        { label: title },
      ]}
    >
      {page.total === 0 ? <p className="note">{t("products.versions.none")}</p> : null}
      <ul className="rows">
        {page.items.map((one) => (
          <li key={one.version}>
            <div className="head">
              <a
                className="title"
                href={`${path}/versions?version=${one.version}`}
                aria-current={one.version === shown?.version ? "page" : undefined}
              >
                {t("products.versions.number", { number: one.version })}
              </a>
              <span className="note">{one.version === product.version ? t("products.versions.current") : null}</span>
            </div>
            <p className="note">
              <Moment at={one.at} /> · {one.by ?? t("products.versions.unknown")}
            </p>
          </li>
        ))}
      </ul>
      <Pager
        number={page.number}
        size={page.size}
        total={page.total}
        hrefOf={(number) => `${path}/versions?page=${number}`}
      />
      {shown === undefined ? null : (
        <>
          <VersionChanges
            path={`${path}/versions`}
            version={shown.version}
            before={before}
            changes={changes}
            versions={page.items.map((one) => one.version).filter((one) => one !== shown.version)}
          />
          <VersionContent version={shown.version} content={shown.content} />
        </>
      )}
    </FirmPage>
  );
}
