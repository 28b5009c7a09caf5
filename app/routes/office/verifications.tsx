import { canSeeVerifications } from "../../domain/organizations/organization-policy.ts";
import { listByVerification } from "../../domain/organizations/organization-queries.ts";
import { notFound } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { pageNumber } from "../../kernel/page.ts";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { Moment } from "../../ui/primitives/moment.tsx";
import { Pager } from "../../ui/primitives/pager.tsx";
import { Tag } from "../../ui/primitives/tag.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/verifications.ts";

const STATES = ["pending", "verified", "rejected"] as const;

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "office");
  if (!canSeeVerifications(visit.actor).allowed) throw notFound();
  const asked = visit.url.searchParams.get("state");
  const state = STATES.find((one) => one === asked) ?? "pending";
  const page = listByVerification(visit.db, state, pageNumber(visit.url.searchParams.get("page")));
  const items = page.items.map(({ id, kind, nameZh, nameEn, uscc, registryNumber, country, updatedAt }) => ({
    id,
    kind,
    nameZh,
    nameEn,
    number: uscc ?? `${country} ${registryNumber ?? ""}`,
    updatedAt,
  }));
  return { state, page: { ...page, items } };
}

export default function Verifications({ loaderData: { state, page } }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const title = t("office.verifications.title");
  return (
    <main id="content" className="wrap">
      <title>{`${title} · ${t("site.name")}`}</title>
      <PageHeader
        title={title}
        lead={t("office.verifications.lead")}
        crumbs={[{ label: t("site.desks.office"), to: "/office" }, { label: title }]}
      />
      <nav className="tabs" aria-label={title}>
        {STATES.map((one) => (
          <a key={one} href={`/office/verifications?state=${one}`} aria-current={one === state ? "page" : undefined}>
            {t(`terms.verification.${one}`)}
          </a>
        ))}
      </nav>
      {page.total === 0 ? (
        <EmptyState text={t(`office.verifications.none.${state}`)} to="/office" act={t("site.desks.office")} />
      ) : (
        <ul className="rows">
          {page.items.map((one) => (
            <li key={one.id}>
              <div className="head">
                <a className="title" href={`/office/verifications/${one.id}`}>
                  {inLocale(locale, one.nameZh, one.nameEn)}
                </a>
                <Tag>{t(`terms.organizationKind.${one.kind}`)}</Tag>
              </div>
              <p className="note">
                <span className="num">{one.number}</span> · {t("office.verifications.since")}{" "}
                <Moment at={one.updatedAt} />
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pager
        number={page.number}
        size={page.size}
        total={page.total}
        hrefOf={(number) => `/office/verifications?state=${state}&page=${number}`}
      />
    </main>
  );
}
