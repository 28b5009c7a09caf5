import type { ReactNode } from "react";
import type { PartnerCard } from "../../domain/partners/public-partner-queries.ts";
import { inLocale } from "../../i18n/format.ts";
import { saidIn } from "../primitives/said.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

/** One notice in a list: what is sought or offered, by whom, for what. `act` stands beside the title. */
export function PartnerRow({ card, act }: { card: PartnerCard; act?: ReactNode }) {
  const { locale } = useWords();
  const { notice } = card;
  return (
    <li>
      <div className="row-head">
        <h3 className="title">
          <a href={`/${locale}/partners/${notice.id}`} lang={langOf(notice.language, locale)}>
            {notice.title}
          </a>
        </h3>
        {act}
      </div>
      <PartnerTags card={card} />
      <PartnerFacts card={card} />
    </li>
  );
}

/** Seeks or offers, the role, and the status asked for. */
export function PartnerTags({ card: { notice } }: { card: PartnerCard }) {
  const { t } = useWords();
  return (
    <p className="tags">
      <Tag tone={notice.kind === "seek" ? "seal" : "link"}>{t(`terms.partnerKind.${notice.kind}`)}</Tag>
      <Tag>{t(`partners.${notice.kind}.${notice.role}`)}</Tag>
      {notice.qualification === null ? null : (
        <Tag>{t("partners.wants", { what: t(`terms.qualification.${notice.qualification}`) })}</Tag>
      )}
    </p>
  );
}

function PartnerFacts({ card: { notice, firm, call, needs } }: { card: PartnerCard }) {
  const { locale, t } = useWords();
  const name = saidIn(locale, firm.nameZh, firm.nameEn);
  const about = call === null ? undefined : saidIn(locale, call.titleZh, call.titleEn);
  return (
    <p className="facts-line note">
      <a href={`/${locale}/firms/${firm.id}`} lang={name.lang}>
        {name.text}
      </a>
      {about === undefined || call === null ? (
        <span>{t("terms.partnerScope.standing")}</span>
      ) : (
        <a href={`/${locale}/calls/${call.id}`} lang={about.lang}>
          {about.text}
        </a>
      )}
      {needs.length === 0 ? null : (
        <span>{t("partners.forNeeds", { places: needs.map((need) => need.position).join(t("public.why.and")) })}</span>
      )}
      {notice.domain === null ? null : <span>{t(`terms.domain.${notice.domain}`)}</span>}
      {notice.place === null ? null : <span lang={langOf(notice.language, locale)}>{notice.place}</span>}
    </p>
  );
}

/** What people wrote is in their language, whatever the reader's. */
export function langOf(language: "zh" | "en", locale: "zh" | "en"): "zh-CN" | "en" | undefined {
  if (language === locale) return undefined;
  return language === "zh" ? "zh-CN" : "en";
}

/** A name in the reader's language, for sentences. */
export function nameIn(locale: "zh" | "en", firm: { readonly nameZh: string; readonly nameEn: string | null }): string {
  return inLocale(locale, firm.nameZh, firm.nameEn);
}
