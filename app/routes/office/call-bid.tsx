import { readOpenedBid } from "../../domain/bids/read-opened-bid.ts";
import { criteriaOf, needsOf } from "../../domain/calls/call-queries.ts";
import { found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { parseId } from "../../kernel/ids.ts";
import { beijingStamp } from "../../kernel/instant.ts";
import { inFours } from "../../kernel/seal-figure.ts";
import { OfferSheet } from "../../ui/bids/offer-sheet.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { SealFigure } from "../../ui/patterns/seal-card.tsx";
import { useWords } from "../../ui/words.tsx";
import { offerFacts } from "../firm/offer-facts.ts";
import type { Route } from "./+types/call-bid.ts";

/** One opened bid as it was submitted last. That it was read, and by whom, goes into the log. */
export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "person");
  const callId = found(parseId<"call">(args.params.call));
  const bidId = found(parseId<"bid">(args.params.bid));
  const result = readOpenedBid(visit.db, { callId, bidId }, visit);
  const { call, opened } = found(result.ok ? result.value : undefined);
  const asked = { needs: needsOf(visit.db, call.id), criteria: criteriaOf(visit.db, call.id) };
  return {
    call: { id: call.id, title: inLocale(visit.locale, call.titleZh, call.titleEn) },
    version: opened.version.version,
    receivedAt: opened.version.receivedAt,
    fingerprint: opened.version.fingerprint,
    sheet: offerFacts(visit.locale, opened.submission, asked),
  };
}

export default function CallBid({ loaderData }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const { call, version, receivedAt, fingerprint, sheet } = loaderData;
  return (
    <main id="content" className="wrap">
      <title>{`${sheet.bidder} · ${call.title} · ${t("site.name")}`}</title>
      <PageHeader
        title={sheet.bidder}
        crumbs={[
          { label: call.title, to: `/${locale}/calls/${call.id}` },
          { label: t("bids.office.title"), to: `/office/calls/${call.id}/bids` },
          { label: sheet.bidder },
        ]}
      />
      <div className="two">
        <OfferSheet sheet={sheet} />
        <aside className="side seal-card">
          <SealFigure fingerprint={fingerprint} />
          <p>{t("bids.office.version", { version })}</p>
          <p className="note">
            {t("bids.office.received")} {beijingStamp(receivedAt)} {t("bids.receipt.beijing")}
          </p>
          <p className="note">{t("bids.office.fingerprint")}</p>
          <p className="num">{inFours(fingerprint)}</p>
        </aside>
      </div>
    </main>
  );
}
