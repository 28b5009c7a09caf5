import { isOfficeKind } from "../../domain/accounts/actor.ts";
import { missingInProfile } from "../../domain/organizations/organization.ts";
import { listInvitationsOf, listOwnOrganizations } from "../../domain/organizations/organization-queries.ts";
import { listOffersTo } from "../../domain/organizations/ownership-queries.ts";
import { countToAnswer } from "../../domain/partners/join-request-queries.ts";
import { countProducts } from "../../domain/products/product-queries.ts";
import { admit } from "../../http/visit.ts";
import { BidRows, InvitationRows } from "../../ui/bids/bid-rows.tsx";
import { FitLine } from "../../ui/firm/fit-line.tsx";
import { InvitationList } from "../../ui/firm/invitation-list.tsx";
import { OfferList } from "../../ui/firm/offer-list.tsx";
import { OwnOrganization } from "../../ui/firm/own-organization.tsx";
import { FitList } from "../../ui/patterns/fit-list.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { ButtonLink } from "../../ui/primitives/button.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/home.ts";
import { fitOfFirms } from "./firms-fit.ts";
import { ownFirmIds } from "./own-firms.ts";
import { ownWork } from "./own-work.ts";

export async function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { personId, email } = visit.actor;
  const own = listOwnOrganizations(visit.db, personId).map(({ organization, role }) => ({
    id: organization.id,
    kind: organization.kind,
    nameZh: organization.nameZh,
    nameEn: organization.nameEn,
    verification: organization.verification,
    role,
    missing: missingInProfile(organization),
    products: isOfficeKind(organization.kind) ? null : countProducts(visit.db, organization.id),
  }));
  const invitations = listInvitationsOf(visit.db, email, visit.now).map(({ invitation, organization }) => ({
    id: invitation.id,
    role: invitation.role,
    expiresAt: invitation.expiresAt,
    nameZh: organization.nameZh,
    nameEn: organization.nameEn,
  }));
  const offers = listOffersTo(visit.db, personId, visit.now).map(({ offer, ...rest }) => ({
    ...rest,
    id: offer.id,
    expiresAt: offer.expiresAt,
  }));
  return {
    own,
    offers,
    invitations,
    work: ownWork(visit),
    toAnswer: countToAnswer(visit.db, ownFirmIds(visit), visit.now),
    fit: await fitOfFirms(visit),
  };
}

export default function FirmHome({
  loaderData: { own, offers, invitations, work, toAnswer, fit },
}: Route.ComponentProps) {
  const { t } = useWords();
  const hasWork = work.bids.length + work.invitations.length > 0;
  return (
    <main id="content" className="wrap">
      <title>{`${t("site.desks.firm")} · ${t("site.name")}`}</title>
      <PageHeader
        title={t("site.desks.firm")}
        lead={t("firm.home.lead")}
        aside={
          <div className="acts tight">
            <ButtonLink to="/firm/partners">{t("partners.desk.title")}</ButtonLink>
            <ButtonLink to="/firm/new">{t("firm.home.register")}</ButtonLink>
          </div>
        }
      />
      <OfferList offers={offers} />
      <InvitationList invitations={invitations} />
      {toAnswer === 0 ? null : (
        <p className="notice">
          <a href="/firm/partners/requests">{t("partners.requests.toAnswer", { count: toAnswer })}</a>
        </p>
      )}
      {hasWork ? (
        <section>
          <div className="head">
            <h2>{t("firm.home.work")}</h2>
            <a className="note" href="/firm/bids">
              {t("bids.list.title")}
            </a>
          </div>
          <InvitationRows invitations={work.invitations} />
          <BidRows bids={work.bids} />
        </section>
      ) : null}
      <section>
        <h2>{t("firm.home.own")}</h2>
        {own.length === 0 ? (
          <EmptyState text={t("firm.home.none")} to="/firm/new" act={t("firm.home.register")} />
        ) : (
          <ul className="rows">
            {own.map((organization) => (
              <OwnOrganization key={organization.id} own={organization} />
            ))}
          </ul>
        )}
        <p>
          <a href="/firm/claim">{t("identity.claim.way")}</a>
        </p>
      </section>
      {own.length === 0 ? null : (
        <section>
          <h2>{t("public.firm.fits")}</h2>
          <FitList
            view={fit}
            none={t("public.firm.fitsNone")}
            names={fit.names}
            after={(callId) => <FitLine fits={fit.standings[callId] ?? []} callId={callId} />}
          />
        </section>
      )}
    </main>
  );
}
