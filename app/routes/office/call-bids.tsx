import { listBidsForOfficial } from "../../domain/bids/bid-queries.ts";
import { found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { parseId } from "../../kernel/ids.ts";
import { inFours } from "../../kernel/seal-figure.ts";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { type Column, DataTable } from "../../ui/primitives/data-table.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { Moment } from "../../ui/primitives/moment.tsx";
import { Money } from "../../ui/primitives/money.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/call-bids.ts";

/** Until the deadline, and for everybody but the bureau's officials and auditors, this page is not there. */
export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "person");
  const id = found(parseId<"call">(args.params.call));
  const { call, bids } = found(listBidsForOfficial(visit.db, id, visit.actor, visit.now));
  return {
    call: { id: call.id, title: inLocale(visit.locale, call.titleZh, call.titleEn) },
    bids: bids.map(({ bid, version, submission: { bidder, offer } }) => ({
      id: bid.id,
      bidder: bidder.consortium ?? bidder.lead,
      members: bidder.members.length,
      price: offer.price,
      durationMonths: offer.durationMonths,
      receivedAt: version.receivedAt,
      fingerprint: version.fingerprint,
    })),
  };
}

type Listed = Route.ComponentProps["loaderData"]["bids"][number];

export default function CallBids({ loaderData: { call, bids } }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const columns: readonly Column<Listed>[] = [
    { head: t("bids.office.bidder"), cell: (bid) => <BidderName callId={call.id} bid={bid} /> },
    { head: t("bids.office.received"), cell: (bid) => <Moment at={bid.receivedAt} /> },
    { head: t("bids.office.fingerprint"), cell: (bid) => <code>{inFours(bid.fingerprint.slice(0, 16))}…</code> },
    {
      head: t("bids.office.duration"),
      cell: (bid) =>
        bid.durationMonths === null ? t("site.none") : t("bids.check.months", { count: bid.durationMonths }),
      numeric: true,
    },
    { head: t("bids.office.price"), cell: (bid) => <Money fen={bid.price} />, numeric: true },
  ];
  return (
    <main id="content" className="wrap">
      <title>{`${t("bids.office.title")} · ${call.title} · ${t("site.name")}`}</title>
      <PageHeader
        title={t("bids.office.title")}
        crumbs={[{ label: call.title, to: `/${locale}/calls/${call.id}` }, { label: t("bids.office.title") }]}
        lead={t("bids.office.lead")}
      />
      {bids.length === 0 ? (
        <EmptyState text={t("bids.office.none")} to={`/${locale}/calls/${call.id}`} act={t("bids.office.call")} />
      ) : (
        <DataTable caption={t("bids.office.title")} columns={columns} rows={bids} keyOf={(bid) => bid.id} />
      )}
    </main>
  );
}

function BidderName({ callId, bid }: { callId: string; bid: Listed }) {
  const { t } = useWords();
  return (
    <>
      <a href={`/office/calls/${callId}/bids/${bid.id}`}>{bid.bidder}</a>{" "}
      {bid.members === 0 ? null : <span className="note">{t("bids.office.members", { count: bid.members })}</span>}
    </>
  );
}
