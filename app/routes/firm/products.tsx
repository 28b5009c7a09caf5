import { isOfficeKind } from "../../domain/accounts/actor.ts";
import { findOrganization } from "../../domain/organizations/organization-queries.ts";
import { canSeeProductDesk, canWriteProducts } from "../../domain/products/product-policy.ts";
import { countToReview, listOwnProducts } from "../../domain/products/product-queries.ts";
import { REVIEW_NOTICE, reviewStateOf } from "../../domain/products/product-review.ts";
import { found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { pageNumber } from "../../kernel/page.ts";
import { FirmPage } from "../../ui/firm/firm-page.tsx";
import { OwnProductRow } from "../../ui/firm/own-product-row.tsx";
import { ButtonLink } from "../../ui/primitives/button.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { Pager } from "../../ui/primitives/pager.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/products.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const id = found(parseId<"organization">(args.params.organizationId));
  if (!canSeeProductDesk(visit.actor, id).allowed) throw notFound();
  const { nameZh, nameEn, kind } = found(findOrganization(visit.db, id));
  if (isOfficeKind(kind)) throw notFound();
  const isReview = visit.url.searchParams.get("review") === "due";
  const reviewBefore = visit.now + REVIEW_NOTICE;
  const number = pageNumber(visit.url.searchParams.get("page"));
  const page = listOwnProducts(visit.db, id, number, isReview ? reviewBefore : undefined);
  return {
    firm: { id, nameZh, nameEn, hasProducts: true },
    canWrite: canWriteProducts(visit.actor, id).allowed,
    isReview,
    toReview: countToReview(visit.db, id, reviewBefore),
    page: {
      ...page,
      items: page.items.map((row) => ({
        id: row.id,
        nameZh: row.nameZh,
        nameEn: row.nameEn,
        state: row.state,
        updatedAt: row.updatedAt,
        reviewDueAt: row.reviewDueAt,
        review: row.state === "published" ? reviewStateOf(row, visit.now) : null,
      })),
    },
  };
}

export default function Products({ loaderData }: Route.ComponentProps) {
  const { t } = useWords();
  const { firm, canWrite, page, isReview, toReview } = loaderData;
  const path = `/firm/${firm.id}/products`;
  return (
    <FirmPage
      firm={firm}
      tab="products"
      title={isReview ? t("products.review.listTitle") : t("products.own.title")}
      lead={t("products.own.lead")}
    >
      <p className="acts">
        {canWrite && !isReview ? (
          <>
            <ButtonLink to={`${path}/new`} tone="go">
              {t("products.own.add")}
            </ButtonLink>
            <ButtonLink to={`${path}/imports`}>{t("products.imports.open")}</ButtonLink>
          </>
        ) : null}
        {isReview ? <a href={path}>{t("products.review.listAll")}</a> : null}
        {!isReview && toReview > 0 ? (
          <a href={`${path}?review=due`}>{t("products.review.listDue", { count: toReview })}</a>
        ) : null}
      </p>
      {page.total === 0 ? (
        <EmptyState text={isReview ? t("products.review.listNone") : t("products.own.none")} />
      ) : null}
      <ul className="rows">
        {page.items.map((one) => (
          <OwnProductRow key={one.id} path={path} product={one} canConfirm={isReview && canWrite} />
        ))}
      </ul>
      <Pager
        number={page.number}
        size={page.size}
        total={page.total}
        hrefOf={(number) => `${path}?${isReview ? "review=due&" : ""}page=${number}`}
      />
    </FirmPage>
  );
}
