import { isOfficeKind } from "../../domain/accounts/actor.ts";
import { findOrganization } from "../../domain/organizations/organization-queries.ts";
import { canSeeProductDesk, canWriteProducts } from "../../domain/products/product-policy.ts";
import { listOwnProducts } from "../../domain/products/product-queries.ts";
import { found, notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { parseId } from "../../kernel/ids.ts";
import { pageNumber } from "../../kernel/page.ts";
import { FirmPage } from "../../ui/firm/firm-page.tsx";
import { ProductStateTag } from "../../ui/firm/product-state-tag.tsx";
import { ButtonLink } from "../../ui/primitives/button.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { Day } from "../../ui/primitives/moment.tsx";
import { Pager } from "../../ui/primitives/pager.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/products.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const id = found(parseId<"organization">(args.params.organizationId));
  if (!canSeeProductDesk(visit.actor, id).allowed) throw notFound();
  const { nameZh, nameEn, kind } = found(findOrganization(visit.db, id));
  if (isOfficeKind(kind)) throw notFound();
  const page = listOwnProducts(visit.db, id, pageNumber(visit.url.searchParams.get("page")));
  return {
    firm: { id, nameZh, nameEn, hasProducts: true },
    canWrite: canWriteProducts(visit.actor, id).allowed,
    page: {
      ...page,
      items: page.items.map(({ id: key, nameZh: zh, nameEn: en, state, updatedAt }) => ({
        key,
        zh,
        en,
        state,
        updatedAt,
      })),
    },
  };
}

export default function Products({ loaderData: { firm, canWrite, page } }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const path = `/firm/${firm.id}/products`;
  return (
    <FirmPage firm={firm} tab="products" title={t("products.own.title")} lead={t("products.own.lead")}>
      {canWrite ? (
        <p className="acts">
          <ButtonLink to={`${path}/new`} tone="go">
            {t("products.own.add")}
          </ButtonLink>
        </p>
      ) : null}
      {page.total === 0 ? <EmptyState text={t("products.own.none")} /> : null}
      <ul className="rows">
        {page.items.map((one) => (
          <li key={one.key}>
            <div className="head">
              <a className="title" href={`${path}/${one.key}`}>
                {inLocale(locale, one.zh, one.en)}
              </a>
              <ProductStateTag state={one.state} />
            </div>
            <p className="note">
              {t("products.own.changed")} <Day at={one.updatedAt} />
            </p>
          </li>
        ))}
      </ul>
      <Pager number={page.number} size={page.size} total={page.total} hrefOf={(number) => `${path}?page=${number}`} />
    </FirmPage>
  );
}
