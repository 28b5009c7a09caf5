import { admit } from "../../http/visit.ts";
import { BidRows, ConsortiumRows, InvitationRows } from "../../ui/bids/bid-rows.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/bid-list.ts";
import { ownWork } from "./own-work.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  return ownWork(visit);
}

export default function BidList({ loaderData: { bids, invitations, consortia } }: Route.ComponentProps) {
  const { locale, t } = useWords();
  return (
    <main id="content" className="wrap narrow">
      <title>{`${t("bids.list.title")} · ${t("site.name")}`}</title>
      <PageHeader
        title={t("bids.list.title")}
        crumbs={[{ label: t("site.desks.firm"), to: "/firm" }, { label: t("bids.list.title") }]}
        lead={t("bids.list.lead")}
      />
      {invitations.length === 0 ? null : (
        <section>
          <h2>{t("bids.list.invitations")}</h2>
          <InvitationRows invitations={invitations} />
        </section>
      )}
      <section>
        <h2>{t("bids.list.bids")}</h2>
        {bids.length === 0 ? (
          <EmptyState text={t("bids.list.noBids")} to={`/${locale}/calls`} act={t("bids.list.noBidsAct")} />
        ) : (
          <BidRows bids={bids} />
        )}
      </section>
      {consortia.length === 0 ? null : (
        <section>
          <h2>{t("bids.list.consortia")}</h2>
          <ConsortiumRows consortia={consortia} />
        </section>
      )}
    </main>
  );
}
