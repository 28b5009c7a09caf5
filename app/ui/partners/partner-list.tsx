import type { PartnerCard } from "../../domain/partners/public-partner-queries.ts";
import { useWords } from "../words.tsx";
import { PartnerRow } from "./partner-row.tsx";

/** The latest notices for a call or of a firm as a part of its page; `to` leads to all of them and `publish` to one's own. */
export function PartnerList({
  cards,
  title,
  to,
  publish,
  none,
  hasCall = true,
}: {
  cards: readonly PartnerCard[];
  title: string;
  to: string;
  publish?: string;
  none?: string;
  hasCall?: boolean;
}) {
  const { t } = useWords();
  if (cards.length === 0 && none === undefined) return null;
  return (
    <section id="partners">
      <div className="head">
        <h2>{title}</h2>
        {cards.length === 0 ? null : (
          <a className="note" href={to}>
            {t("partners.all")}
          </a>
        )}
      </div>
      {cards.length === 0 ? <p className="note">{none}</p> : null}
      <ul className="rows">
        {cards.map((card) => (
          <PartnerRow key={card.notice.id} card={card} hasCall={hasCall} />
        ))}
      </ul>
      {publish === undefined ? null : (
        <p>
          <a href={publish}>{t("partners.publish")}</a>
        </p>
      )}
    </section>
  );
}
