import { findUnownedFirms, listOwnClaims } from "../../domain/organizations/verification-queries.ts";
import { admit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { Moment } from "../../ui/primitives/moment.tsx";
import { Tag } from "../../ui/primitives/tag.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/claims.ts";

const MOST_FOUND = 20;

/** Firms that a list brought and nobody owns yet, and the visitor's claims to such firms. */
export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const text = (visit.url.searchParams.get("q") ?? "").trim().slice(0, 120);
  return {
    text,
    firms: findUnownedFirms(visit.db, text, MOST_FOUND),
    claims: listOwnClaims(visit.db, visit.actor.personId).map(({ request, nameZh, nameEn }) => ({
      id: request.id,
      state: request.state,
      reason: request.reason,
      requestedAt: request.requestedAt,
      nameZh,
      nameEn,
    })),
  };
}

export default function Claims({ loaderData: { text, firms, claims } }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const title = t("identity.claim.title");
  return (
    <main id="content" className="wrap narrow">
      <title>{`${title} · ${t("site.name")}`}</title>
      <PageHeader
        title={title}
        lead={t("identity.claim.lead")}
        crumbs={[{ label: t("site.desks.firm"), to: "/firm" }, { label: title }]}
      />
      <form method="get" className="search slim">
        <input name="q" type="search" aria-label={t("identity.claim.search")} defaultValue={text} maxLength={120} />
        <button type="submit">{t("form.search")}</button>
      </form>
      {text !== "" && firms.length === 0 ? (
        <EmptyState text={t("identity.claim.notFound")} to="/firm/new" act={t("firm.home.register")} />
      ) : null}
      <ul className="rows">
        {firms.map((firm) => (
          <li key={firm.id} className="head">
            <span>
              <span className="title">{inLocale(locale, firm.nameZh, firm.nameEn)}</span>{" "}
              <span className="note">{firm.city ?? ""}</span>
            </span>
            <a className="btn" href={`/firm/claim/${firm.id}`}>
              {t("identity.claim.claim")}
            </a>
          </li>
        ))}
      </ul>
      {claims.length === 0 ? null : (
        <section>
          <h2>{t("identity.claim.own")}</h2>
          <ul className="rows">
            {claims.map((one) => (
              <li key={one.id}>
                <div className="head">
                  <span>
                    {inLocale(locale, one.nameZh, one.nameEn)} <Moment at={one.requestedAt} />
                  </span>
                  <Tag tone={one.state === "verified" ? "ok" : one.state === "rejected" ? "warn" : "link"}>
                    {t(`identity.history.state.${one.state}`)}
                  </Tag>
                </div>
                {one.reason === null ? null : <p>{one.reason}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
