import { isOfficeKind } from "../../domain/accounts/actor.ts";
import { isChangedSinceSubmission } from "../../domain/bids/bid.ts";
import { listBidsOf } from "../../domain/bids/bid-queries.ts";
import { isLiving, memberStateAt } from "../../domain/consortia/consortium.ts";
import { listConsortiaOf } from "../../domain/consortia/consortium-queries.ts";
import { admit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { BidRows, ConsortiumRows, InvitationRows } from "../../ui/bids/bid-rows.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/bid-list.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { db, now, actor, locale } = visit;
  const firms = actor.memberships.filter((one) => !isOfficeKind(one.kind)).map((one) => one.organizationId);
  const titleOf = (call: { titleZh: string; titleEn: string | null }) => inLocale(locale, call.titleZh, call.titleEn);
  const rooms = listConsortiaOf(db, firms).filter(({ member }) => isLiving(member, now));
  return {
    bids: listBidsOf(db, firms).map(({ bid, call }) => ({
      id: bid.id,
      title: titleOf(call),
      state: bid.state,
      isChanged: isChangedSinceSubmission(bid),
      isTogether: bid.consortiumId !== null,
      deadline: call.deadline,
    })),
    invitations: rooms
      .filter(({ member, consortium }) => memberStateAt(member, now) === "invited" && consortium.state === "forming")
      .map(({ member, consortium, call }) => ({
        id: member.id,
        name: consortium.name,
        title: titleOf(call),
        expiresAt: member.expiresAt,
      })),
    consortia: rooms
      .filter(({ member }) => memberStateAt(member, now) === "accepted")
      .map(({ member, consortium, call }) => ({
        id: consortium.id,
        name: consortium.name,
        title: titleOf(call),
        role: member.role,
        isDissolved: consortium.state === "dissolved",
      })),
  };
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
