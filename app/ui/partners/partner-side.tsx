import type { PartnerCard } from "../../domain/partners/public-partner-queries.ts";
import { nameSaid } from "../../i18n/name-said.ts";
import { firmFacts } from "../patterns/firm-facts.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button, ButtonLink } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { Day, Moment } from "../primitives/moment.tsx";
import { Said, saidIn } from "../primitives/said.tsx";
import { useWords } from "../words.tsx";
import { FirmName } from "./partner-row.tsx";

type Rooms = readonly { readonly id: string; readonly name: string; readonly memberId: string }[];

/** Beside a notice: what to do about it, and whose it is. */
export function PartnerSide({ card, isOwn, rooms }: { card: PartnerCard; isOwn: boolean; rooms: Rooms }) {
  const { locale, now, t } = useWords();
  const { notice, firm, call, claims } = card;
  const name = saidIn(locale, firm.nameZh, firm.nameEn);
  return (
    <aside className="side" aria-label={t("partners.side")}>
      <div className="side-acts">
        {isOwn ? <ButtonLink to={`/firm/partners/${notice.id}`}>{t("partners.manage")}</ButtonLink> : null}
        {isOwn ? null : <Acts card={card} rooms={rooms} />}
      </div>
      {isOwn ? null : <p className="note">{t("partners.contactNote")}</p>}
      <p className="side-name">
        <FirmName name={name} to={card.hasPage ? `/${locale}/firms/${firm.id}` : null} />
      </p>
      <p className="facts-line note">
        {firmFacts(t, firm, claims, now).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <dl className="facts">
        {call === null ? (
          <>
            <dt>{t("partners.until")}</dt>
            <dd>
              <Day at={notice.expiresAt} />
            </dd>
          </>
        ) : (
          <>
            <dt>{t("partners.call")}</dt>
            <dd>
              <a href={`/${locale}/calls/${call.id}`}>
                <Said zh={call.titleZh} en={call.titleEn} />
              </a>
            </dd>
            <dt>{t("public.call.deadline")}</dt>
            <dd>{call.deadline === null ? null : <Moment at={call.deadline} />}</dd>
          </>
        )}
        {notice.domain === null ? null : (
          <>
            <dt>{t("public.facets.domain")}</dt>
            <dd>{t(`terms.domain.${notice.domain}`)}</dd>
          </>
        )}
        {notice.place === null ? null : (
          <>
            <dt>{t("public.facets.place")}</dt>
            <dd>{nameSaid(t, "place", notice.place)}</dd>
          </>
        )}
        <dt>{t("partners.published")}</dt>
        <dd>
          <Day at={notice.publishedAt} />
        </dd>
      </dl>
    </aside>
  );
}

/** Join where members are sought for a call, invite where one leads, and write in any case. */
function Acts({ card: { notice, firm, call }, rooms }: { card: PartnerCard; rooms: Rooms }) {
  const { t } = useWords();
  const canJoin = notice.kind === "seek" && notice.role === "member" && call !== null;
  return (
    <>
      {canJoin ? (
        <ButtonLink to={`/firm/partners/${notice.id}/join`} tone="go" wide>
          {t("partners.join.act")}
        </ButtonLink>
      ) : null}
      {rooms.map((room) => (
        <ActForm key={room.id} action={`/firm/consortia/${room.id}/partners`} className="inline go">
          <Hidden name="id" value={room.memberId} />
          <Hidden name="organizationId" value={firm.id} />
          <Button tone="go" wide>
            {t("partners.inviteInto", { name: room.name })}
          </Button>
        </ActForm>
      ))}
      <ButtonLink to={`/firm/partners/${notice.id}/ask`} wide>
        {t("partners.ask.link")}
      </ButtonLink>
    </>
  );
}
