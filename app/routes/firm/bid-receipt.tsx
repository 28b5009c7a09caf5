import { admit } from "../../http/visit.ts";
import { formatLeft } from "../../i18n/format.ts";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { SealCard } from "../../ui/patterns/seal-card.tsx";
import { ButtonLink } from "../../ui/primitives/button.tsx";
import { Tag } from "../../ui/primitives/tag.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/bid-receipt.ts";
import { receiptCard } from "./bid-receipt-facts.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { facts, signed, latest, draft } = receiptCard(visit, args.params.bid, args.params.version);
  return { bidId: draft.bid.id, facts, latest, signedText: JSON.stringify(signed, null, 1) };
}

export default function BidReceipt({ loaderData: { bidId, facts, latest, signedText } }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const title = facts.act === "withdrawal" ? t("bids.receipt.withdrawalTitle") : t("bids.receipt.title");
  const base = `/firm/bids/${bidId}/receipts/${facts.version}`;
  return (
    <main id="content" className="wrap narrow">
      <title>{`${title} · ${facts.call} · ${t("site.name")}`}</title>
      <PageHeader
        title={title}
        crumbs={[{ label: t("bids.title"), to: `/firm/bids/${bidId}` }, { label: title }]}
        tags={
          <Tag tone="ok">
            {t("bids.receipt.inTime", { left: formatLeft(facts.deadline, facts.receivedAt, locale) })}
          </Tag>
        }
      />
      {facts.version === latest ? null : (
        <p className="notice">
          {t("bids.receipt.latest")} <a href={`/firm/bids/${bidId}/receipts/${latest}`}>{t("bids.receipt.toLatest")}</a>
        </p>
      )}
      <SealCard facts={facts} />
      <div className="acts">
        <ButtonLink to={`${base}/pdf`} tone="go">
          {t("bids.receipt.pdf")}
        </ButtonLink>
        <ButtonLink to={`${base}/json`}>{t("bids.receipt.json")}</ButtonLink>
        <ButtonLink to={`/${locale}/check?fingerprint=${facts.fingerprint}`} tone="quiet">
          {t("bids.receipt.check")}
        </ButtonLink>
        <ButtonLink to={`/firm/bids/${bidId}`} tone="quiet">
          {t("bids.receipt.back")}
        </ButtonLink>
      </div>
      <p className="note">{t("bids.receipt.mailed")}</p>
      <details>
        <summary>{t("bids.receipt.signed")}</summary>
        <pre className="given num">{signedText}</pre>
      </details>
    </main>
  );
}
