import type { PartnerCard } from "../../domain/partners/public-partner-queries.ts";
import { inLocale } from "../../i18n/format.ts";
import { nameSaid } from "../../i18n/name-said.ts";
import { saidIn } from "../primitives/said.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

/** One notice in a list: what is sought or offered, by whom, for what. On a call's own page `hasCall` is false. */
export function PartnerRow({ card, hasCall = true }: { card: PartnerCard; hasCall?: boolean }) {
  const { locale } = useWords();
  const { notice } = card;
  return (
    <li>
      <h3 className="title">
        <a href={`/${locale}/partners/${notice.id}`} lang={langOf(notice.language, locale)}>
          {notice.title}
        </a>
      </h3>
      <PartnerTags card={card} />
      <PartnerFacts card={card} hasCall={hasCall} />
    </li>
  );
}

/** Seeks or offers what role, and the status asked for. */
export function PartnerTags({ card: { notice } }: { card: PartnerCard }) {
  const { t } = useWords();
  return (
    <p className="tags">
      <Tag tone={notice.kind === "seek" ? "seal" : "link"}>{t(`partners.${notice.kind}.${notice.role}`)}</Tag>
      {notice.qualification === null ? null : (
        <Tag>{t("partners.wants", { what: t(`terms.qualification.${notice.qualification}`) })}</Tag>
      )}
    </p>
  );
}

function PartnerFacts({
  card: { notice, firm, call, needs, hasPage },
  hasCall,
}: {
  card: PartnerCard;
  hasCall: boolean;
}) {
  const { locale, t } = useWords();
  const name = saidIn(locale, firm.nameZh, firm.nameEn);
  const about = call === null ? undefined : saidIn(locale, call.titleZh, call.titleEn);
  return (
    <p className="facts-line note">
      <span>
        <FirmName name={name} to={hasPage ? `/${locale}/firms/${firm.id}` : null} />
      </span>
      {call === null ? <span>{t("terms.partnerScope.standing")}</span> : null}
      {about === undefined || call === null || !hasCall ? null : (
        <span>
          <a href={`/${locale}/calls/${call.id}`} lang={about.lang}>
            {about.text}
          </a>
        </span>
      )}
      {needs.length === 0 ? null : (
        <span>{t("partners.forNeeds", { places: needs.map((need) => need.position).join(t("public.why.and")) })}</span>
      )}
      {notice.domain === null || !hasCall ? null : <span>{t(`terms.domain.${notice.domain}`)}</span>}
      {notice.place === null ? null : <span>{nameSaid(t, "place", notice.place)}</span>}
    </p>
  );
}

/** A firm's name, leading to its page where it has one. */
export function FirmName({
  name,
  to,
}: {
  name: { readonly text: string; readonly lang: "zh-CN" | undefined };
  to: string | null;
}) {
  if (to === null) return <span lang={name.lang}>{name.text}</span>;
  return (
    <a href={to} lang={name.lang}>
      {name.text}
    </a>
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
