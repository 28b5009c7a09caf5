import { trackRecordOf } from "../../domain/awards/track-record-queries.ts";
import { listPublicContacts } from "../../domain/organizations/contact-queries.ts";
import { countMembers } from "../../domain/organizations/organization-queries.ts";
import { findPublicFirm } from "../../domain/organizations/public-firm-queries.ts";
import { partnerCardsOfFirms } from "../../domain/partners/public-partner-queries.ts";
import { publicProductsOfFirm } from "../../domain/products/public-product-queries.ts";
import { found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { parseId } from "../../kernel/ids.ts";
import { isLocale } from "../../kernel/locale.ts";
import { PartnerList } from "../../ui/partners/partner-list.tsx";
import { FirmClaims } from "../../ui/patterns/firm-claims.tsx";
import { FirmSide } from "../../ui/patterns/firm-side.tsx";
import { FitList } from "../../ui/patterns/fit-list.tsx";
import { FollowForm } from "../../ui/patterns/follow-form.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { PageMeta } from "../../ui/patterns/page-meta.tsx";
import { ProductRow } from "../../ui/patterns/product-row.tsx";
import { TrackRecord } from "../../ui/patterns/track-record.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { saidIn } from "../../ui/primitives/said.tsx";
import { Tag } from "../../ui/primitives/tag.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/firm.ts";
import { fitView } from "./fit-view.ts";
import { followingOf } from "./following.ts";

const MOST_IN_QUESTION = 8;
const MOST_NOTICES = 5;

export async function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  const { db, locale } = visit;
  const id = found(isLocale(args.params.locale) ? parseId<"organization">(args.params.id) : undefined);
  const { firm, claims } = found(findPublicFirm(db, id));
  const products = publicProductsOfFirm(db, id);
  const offer = {
    products: products.map((product) => product.id),
    text: products
      .slice(0, MOST_IN_QUESTION)
      .map((product) => product.nameZh)
      .join(" "),
    domains: [...new Set(products.flatMap((product) => product.domains))],
  };
  return {
    firm,
    claims,
    products,
    intro: saidIn(locale, firm.introZh ?? "", firm.introEn),
    fit: products.length === 0 ? { fits: [], isDown: false } : await fitView(visit, offer),
    partners: partnerCardsOfFirms(db, [id], MOST_NOTICES, visit.now),
    record: trackRecordOf(db, id),
    following: followingOf(visit, "organization", id),
    contacts: listPublicContacts(db, id),
    isUnowned: countMembers(db, id) === 0,
  };
}

export default function Firm({ loaderData }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const { firm, claims, products, intro, fit, partners, following } = loaderData;
  const path = `/firms/${firm.id}`;
  const title = saidIn(locale, firm.nameZh, firm.nameEn);
  const names = Object.fromEntries(products.map((one) => [one.id, inLocale(locale, one.nameZh, one.nameEn)]));
  return (
    <main id="content" className="wrap">
      <PageMeta title={title.text} description={intro.text === "" ? t("public.firms.lead") : intro.text} path={path} />
      <PageHeader
        crumbs={[{ label: t("site.nav.firms"), to: `/${locale}/firms` }, { label: title.text }]}
        title={title.text}
        titleLang={title.lang}
        tags={
          <>
            <Tag>{t(`terms.organizationKind.${firm.kind}`)}</Tag>
            <Tag>{t(`terms.locality.${firm.isLocal ? "local" : "elsewhere"}`)}</Tag>
            <Tag tone={firm.verification === "verified" ? "ok" : "plain"}>
              {t(`terms.verification.${firm.verification}`)}
            </Tag>
          </>
        }
      />
      <div className="two page">
        <div className="body">
          {intro.text === "" ? (
            <p className="note">{t("public.firm.noAbout")}</p>
          ) : (
            <p className="prose" lang={intro.lang}>
              {intro.text}
            </p>
          )}
          <section>
            <div className="head">
              <h2>{t("public.firm.products")}</h2>
              <span className="note">
                {products.length === 0 ? null : t("public.firm.productCount", { count: products.length })}
              </span>
            </div>
            {products.length === 0 ? (
              <EmptyState text={t("public.firm.noProducts")} to={`/${locale}/products`} act={t("public.empty.all")} />
            ) : null}
            <ul className="rows">
              {products.map((product) => (
                <ProductRow key={product.id} product={product} isOwnPage />
              ))}
            </ul>
          </section>
          <PartnerList
            cards={partners}
            title={t("partners.ofFirm")}
            to={`/${locale}/partners?q=${encodeURIComponent(title.text)}`}
          />
          <section>
            <h2>{t("public.firm.fits")}</h2>
            <FitList view={fit} none={t("public.firm.fitsNone")} names={names} />
          </section>
          <TrackRecord lines={loaderData.record} />
          <FirmClaims claims={claims} />
        </div>
        <FirmSide
          firm={firm}
          contacts={loaderData.contacts}
          isUnowned={loaderData.isUnowned}
          follow={<FollowForm kind="organization" id={firm.id} following={following} back={`/${locale}${path}`} />}
        />
      </div>
    </main>
  );
}
