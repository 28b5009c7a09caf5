import { actsFor, bindsFor } from "../../domain/accounts/actor.ts";
import { findLedConsortium } from "../../domain/consortia/consortium-queries.ts";
import { findPartnerCard, type PartnerCard } from "../../domain/partners/public-partner-queries.ts";
import { found } from "../../http/respond.ts";
import { admit, type Visit } from "../../http/visit.ts";
import { newId, parseId } from "../../kernel/ids.ts";
import { isLocale } from "../../kernel/locale.ts";
import { langOf, PartnerTags } from "../../ui/partners/partner-row.tsx";
import { PartnerSide } from "../../ui/partners/partner-side.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { PageMeta } from "../../ui/patterns/page-meta.tsx";
import { Said } from "../../ui/primitives/said.tsx";
import { Tag } from "../../ui/primitives/tag.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/partner.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  const id = found(isLocale(args.params.locale) ? parseId<"partner_notice">(args.params.id) : undefined);
  const card = found(findPartnerCard(visit.db, id, visit.now));
  return {
    card,
    isOwn: actsFor(visit.actor, card.firm.id),
    rooms: roomsOf(visit, card),
  };
}

/** The consortia of this call that the visitor leads: into them the firm of an offer can be invited at once. */
function roomsOf({ db, actor, now }: Visit, { notice, call, firm }: PartnerCard) {
  const isOffer = notice.kind === "offer" || notice.role === "lead";
  if (actor.kind !== "person" || call === null || !isOffer) return [];
  return actor.memberships
    .filter(({ organizationId }) => bindsFor(actor, organizationId) && organizationId !== firm.id)
    .flatMap(({ organizationId }) => findLedConsortium(db, call.id, organizationId) ?? [])
    .map(({ id, name }) => ({ id, name, memberId: newId<"consortium_member">(now) }));
}

export default function Partner({ loaderData: { card, isOwn, rooms } }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const { notice, needs } = card;
  const lang = langOf(notice.language, locale);
  return (
    <main id="content" className="wrap">
      <PageMeta title={notice.title} description={notice.body} path={`/partners/${notice.id}`} />
      <PageHeader
        crumbs={[{ label: t("site.nav.partners"), to: `/${locale}/partners` }, { label: notice.title }]}
        title={notice.title}
        titleLang={lang === "zh-CN" ? lang : undefined}
      />
      <div className="two page">
        <div className="body">
          <PartnerTags card={card} />
          <p className="given" lang={lang}>
            {notice.body}
          </p>
          {needs.length === 0 ? null : (
            <section>
              <h2>{t("partners.needs")}</h2>
              <ul className="rules">
                {needs.map((need) => (
                  <li key={need.id}>
                    <Tag tone={need.kind === "must" ? "link" : "plain"}>{t(`terms.needKind.${need.kind}`)}</Tag>
                    <span>
                      {need.position} <Said zh={need.titleZh} en={need.titleEn} />
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <PartnerSide card={card} isOwn={isOwn} rooms={rooms} />
      </div>
    </main>
  );
}
