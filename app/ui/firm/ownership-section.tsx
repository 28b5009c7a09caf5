import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { Moment } from "../primitives/moment.tsx";
import { useWords } from "../words.tsx";

/** The owner's way to hand the ownership on: to whom, and what waits. */
export function OwnershipSection({
  organizationId,
  freshId,
  others,
  offers,
}: {
  organizationId: string;
  freshId: string;
  /** The members who are no owners. */
  others: readonly { readonly personId: string; readonly name: string }[];
  offers: readonly { readonly id: string; readonly to: string; readonly expiresAt: number }[];
}) {
  const { t } = useWords();
  const path = `/firm/${organizationId}/people/ownership`;
  return (
    <section id="ownership">
      <h2>{t("identity.ownership.title")}</h2>
      <p className="note">{t("identity.ownership.lead")}</p>
      {offers.map((offer) => (
        <div className="head" key={offer.id}>
          <p>
            {t("identity.ownership.waiting", { name: offer.to })}{" "}
            <span className="note">
              {t("firm.invitations.until")} <Moment at={offer.expiresAt} />
            </span>
          </p>
          <ActForm action={`${path}/withdraw`} className="row-acts">
            <Hidden name="offerId" value={offer.id} />
            <Button tone="quiet">{t("firm.people.revoke")}</Button>
          </ActForm>
        </div>
      ))}
      {offers.length > 0 ? null : others.length === 0 ? (
        <p>{t("identity.ownership.nobody")}</p>
      ) : (
        <ActForm action={path} className="row-acts" confirm={t("identity.ownership.sure")}>
          <Hidden name="id" value={freshId} />
          <label htmlFor="f-owner">{t("identity.ownership.to")}</label>
          <select id="f-owner" name="personId" className="w-auto">
            {others.map((one) => (
              <option key={one.personId} value={one.personId}>
                {one.name}
              </option>
            ))}
          </select>
          <Button>{t("identity.ownership.offer")}</Button>
        </ActForm>
      )}
    </section>
  );
}
