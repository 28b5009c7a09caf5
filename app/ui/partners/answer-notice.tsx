import type { ReactNode } from "react";
import type { PartnerCard } from "../../domain/partners/public-partner-queries.ts";
import { PageHeader } from "../patterns/page-header.tsx";
import { EmptyState } from "../primitives/empty-state.tsx";
import { useWords } from "../words.tsx";
import type { OwnFirm } from "./message-form.tsx";
import { langOf, PartnerTags } from "./partner-row.tsx";

/** A page on which a firm answers a notice. Who has no firm yet is led to register one and back. */
export function AnswerNotice({
  card,
  title,
  lead,
  firms,
  isOwn,
  here,
  children,
}: {
  card: PartnerCard;
  title: string;
  lead: string;
  firms: readonly OwnFirm[];
  /** Whether the notice is one's own firm's, which has nothing to answer. */
  isOwn: boolean;
  /** Where to come back to once a firm is registered. */
  here?: string;
  children: ReactNode;
}) {
  const { locale, t } = useWords();
  const { notice } = card;
  const next = encodeURIComponent(here ?? `/firm/partners/${notice.id}/ask`);
  return (
    <main id="content" className="wrap narrow">
      <title>{`${title} · ${t("site.name")}`}</title>
      <PageHeader
        title={title}
        lead={lead}
        crumbs={[
          { label: t("site.nav.partners"), to: `/${locale}/partners` },
          { label: notice.title, to: `/${locale}/partners/${notice.id}` },
          { label: title },
        ]}
      />
      <blockquote className="asked" lang={langOf(notice.language, locale)}>
        <p>
          <b>{notice.title}</b>
        </p>
        <p className="given">{notice.body}</p>
      </blockquote>
      <PartnerTags card={card} />
      {firms.length === 0 && isOwn ? (
        <EmptyState
          text={t("refusals.partner.own-notice")}
          to={`/firm/partners/${notice.id}`}
          act={t("partners.manage")}
        />
      ) : null}
      {firms.length === 0 && !isOwn ? (
        <EmptyState text={t("partners.noFirm")} to={`/firm/new?next=${next}`} act={t("firm.home.register")} />
      ) : null}
      {firms.length === 0 ? null : children}
    </main>
  );
}
