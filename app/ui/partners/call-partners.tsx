import type { PartnerCard } from "../../domain/partners/public-partner-queries.ts";
import { useWords } from "../words.tsx";
import { PartnerList } from "./partner-list.tsx";

/** Who looks for partners for a call, as long as it takes bids of consortia. */
export function CallPartners({
  call,
  cards,
}: {
  call: { readonly id: string; readonly state: string; readonly acceptsConsortium: boolean };
  cards: readonly PartnerCard[];
}) {
  const { locale, t } = useWords();
  if (call.state !== "open" || !call.acceptsConsortium) return null;
  return (
    <PartnerList
      cards={cards}
      title={t("partners.onCall")}
      to={`/${locale}/partners?call=${call.id}`}
      publish={`/firm/partners/new?call=${call.id}`}
      none={t("partners.onCallNone")}
      hasCall={false}
    />
  );
}
