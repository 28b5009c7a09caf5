import { renderMarkdown } from "../../adapters/markdown.ts";
import { type TrackRecordLine, trackRecordOf } from "../../domain/awards/track-record-queries.ts";
import { claimsOfFirms } from "../../domain/organizations/public-firm-queries.ts";
import { boundText, NO } from "../../domain/products/capability.ts";
import { reviewStateOf } from "../../domain/products/product-review.ts";
import { findPublicProduct } from "../../domain/products/public-product-queries.ts";
import { found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { isLocale } from "../../kernel/locale.ts";
import { FitList } from "../../ui/patterns/fit-list.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { PageMeta } from "../../ui/patterns/page-meta.tsx";
import { ProductCapabilities } from "../../ui/patterns/product-capabilities.tsx";
import { ProductCases } from "../../ui/patterns/product-cases.tsx";
import { ProductMore } from "../../ui/patterns/product-more.tsx";
import { ProductReviewed } from "../../ui/patterns/product-reviewed.tsx";
import { ProductSide } from "../../ui/patterns/product-side.tsx";
import { Prose } from "../../ui/patterns/prose.tsx";
import { saidIn } from "../../ui/primitives/said.tsx";
import { Tag } from "../../ui/primitives/tag.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/product.ts";
import { fitView } from "./fit-view.ts";

export async function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  const { db, locale } = visit;
  const id = found(isLocale(args.params.locale) ? parseId<"product">(args.params.id) : undefined);
  const whole = found(findPublicProduct(db, id));
  const { product, firm, capabilities, cases, domains, technologies, pictures } = whole;
  const words = [product.nameZh, ...capabilities.map((one) => one.name), ...technologies];
  const body = saidIn(locale, product.bodyZh, product.bodyEn);
  return {
    product: {
      id,
      title: saidIn(locale, product.nameZh, product.nameEn),
      maturity: product.maturity,
      city: product.city,
      priceLow: product.priceLow,
      priceHigh: product.priceHigh,
      domains,
      technologies,
      pictures,
    },
    more: {
      uses: product.uses,
      certificates: product.certificates,
      intellectualProperty: product.intellectualProperty,
      delivery: product.delivery,
      interfaces: product.interfaces,
      acceptsConsortium: product.acceptsConsortium,
    },
    review: {
      state: reviewStateOf(product, visit.now),
      reviewedAt: product.reviewedAt,
    },
    body: { html: renderMarkdown(body.text), lang: body.lang },
    firm: { firm, claims: claimsOfFirms(db, [firm.id]).get(firm.id) ?? [] },
    capabilities: capabilities.map((one) => ({
      id: one.id,
      name: one.name,
      figureType: one.figureType,
      isAbsent: one.figureType === "flag" && one.figure === NO,
      figure: boundText(one),
      detail: one.detail,
      evidence: one.evidence,
      evidenceOn: one.evidenceOn,
    })),
    cases: cases.map(({ id: key, customer, year, month, size, summary, evidence }) => ({
      id: key,
      customer,
      year,
      month,
      size,
      summary,
      evidence,
    })),
    record: summaryOf(trackRecordOf(db, firm.id)),
    fit: await fitView(visit, { products: [id], text: words.join(" "), domains }),
  };
}

function summaryOf(lines: readonly TrackRecordLine[]) {
  return { count: lines.length, won: lines.filter((one) => one.result !== "opened").length };
}

export default function Product({ loaderData }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const { product, body, firm, capabilities, cases, fit } = loaderData;
  return (
    <main id="content" className="wrap">
      <PageMeta
        title={product.title.text}
        description={body.html.replace(/<[^>]+>/g, " ")}
        path={`/products/${product.id}`}
      />
      <PageHeader
        crumbs={[
          { label: t("site.nav.products"), to: `/${locale}/products` },
          { label: saidIn(locale, firm.firm.nameZh, firm.firm.nameEn).text, to: `/${locale}/firms/${firm.firm.id}` },
        ]}
        title={product.title.text}
        titleLang={product.title.lang}
        tags={
          <>
            {product.maturity === null ? null : <Tag tone="link">{t(`terms.maturity.${product.maturity}`)}</Tag>}
            {product.domains.map((domain) => (
              <Tag key={domain}>{t(`terms.domain.${domain}`)}</Tag>
            ))}
          </>
        }
      />
      <div className="two page">
        <div className="body">
          <ProductReviewed review={loaderData.review} />
          <Prose html={body.html} lang={body.lang} />
          {product.pictures.length === 0 ? null : (
            <section className="pictures" aria-label={t("public.product.pictures")}>
              {product.pictures.map((picture) => (
                <img key={picture.fileId} src={`/files/${picture.fileId}`} alt={picture.alt} loading="lazy" />
              ))}
            </section>
          )}
          <ProductCapabilities capabilities={capabilities} />
          <ProductCases cases={cases} />
          <ProductMore more={loaderData.more} />
          <section>
            <h2>{t("public.product.fits")}</h2>
            <FitList view={fit} none={t("public.product.fitsNone")} />
          </section>
        </div>
        <ProductSide product={product} card={firm} record={loaderData.record} />
      </div>
    </main>
  );
}
