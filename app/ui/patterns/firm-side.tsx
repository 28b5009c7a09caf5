import type { ReactNode } from "react";
import type { PublicContact } from "../../domain/organizations/contact-queries.ts";
import type { PublicFirm } from "../../domain/organizations/public-firm-queries.ts";
import { formatDate } from "../../i18n/format.ts";
import { nameSaid } from "../../i18n/name-said.ts";
import { ContactList } from "../firm/contact-list.tsx";
import { useWords } from "../words.tsx";

/** Beside a firm: who it is, and since when that has been verified. */
export function FirmSide({
  firm,
  contacts,
  isUnowned,
  follow,
}: {
  firm: PublicFirm;
  /** Those of its people who agreed to be found. */
  contacts: readonly PublicContact[];
  /** A list brought it, and nobody belongs to it. */
  isUnowned: boolean;
  follow: ReactNode;
}) {
  const { locale, t } = useWords();
  const facts: readonly (readonly [string, string | null])[] = [
    [t("public.firm.uscc"), firm.uscc],
    [t("public.firm.registry"), firm.uscc === null ? firm.registryNumber : null],
    [t("public.firm.country"), firm.country === "CN" ? null : firm.country],
    [t("public.product.city"), firm.city === null ? null : nameSaid(t, "city", firm.city)],
    [t("public.call.place"), firm.place === null ? null : nameSaid(t, "place", firm.place)],
    [t("public.firm.industry"), firm.industry],
    [t("public.firm.size"), firm.sizeClass === null ? null : t(`terms.sizeClass.${firm.sizeClass}`)],
    [t("public.firm.contact"), firm.contactEmail],
  ];
  return (
    <aside className="side" aria-label={t("public.firm.identity")}>
      <p className="note">{t("public.firm.identity")}</p>
      <p className="side-name">
        {firm.verification === "verified" && firm.verifiedAt !== null
          ? t("public.firm.verifiedOn", { date: formatDate(firm.verifiedAt, locale) })
          : t(firm.verification === "pending" ? "public.firm.pending" : "public.firm.unverified")}
      </p>
      <dl className="facts">
        {facts
          .filter(([, value]) => value !== null && value !== "")
          .map(([name, value]) => (
            <div key={name} className="row">
              <dt>{name}</dt>
              <dd className="num">{value ?? ""}</dd>
            </div>
          ))}
        {firm.website === null || !/^https?:\/\//.test(firm.website) ? null : (
          <div className="row">
            <dt>{t("public.firm.website")}</dt>
            <dd>
              <a href={firm.website} rel="nofollow noopener noreferrer">
                {new URL(firm.website).host}
              </a>
            </dd>
          </div>
        )}
      </dl>
      {contacts.length === 0 ? null : (
        <>
          <p className="note">{t("identity.contact.title")}</p>
          <ContactList contacts={contacts} none="" />
        </>
      )}
      {isUnowned ? (
        <p className="note">
          {t("identity.claim.unowned")} <a href={`/firm/claim/${firm.id}`}>{t("identity.claim.claim")}</a>
        </p>
      ) : null}
      <div className="side-acts">{follow}</div>
    </aside>
  );
}
