import { inLocale } from "../../i18n/format.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { Moment } from "../primitives/moment.tsx";
import { useWords } from "../words.tsx";

export type WaitingOffer = {
  readonly id: string;
  readonly from: string;
  readonly expiresAt: number;
  readonly nameZh: string;
  readonly nameEn: string | null;
};

/** Ownerships that somebody asks the reader to take over; nothing where there are none. */
export function OfferList({ offers }: { offers: readonly WaitingOffer[] }) {
  const { locale, t } = useWords();
  if (offers.length === 0) return null;
  return (
    <section>
      <h2>{t("identity.ownership.asked")}</h2>
      <ul className="rows">
        {offers.map((one) => (
          <li key={one.id}>
            <p>
              {t("identity.ownership.text", { from: one.from, firm: inLocale(locale, one.nameZh, one.nameEn) })}{" "}
              <span className="note">
                {t("firm.invitations.until")} <Moment at={one.expiresAt} />
              </span>
            </p>
            <ActForm action="/firm/ownership/answer">
              <Hidden name="offerId" value={one.id} />
              <div className="acts">
                <Button tone="go" name="answer" value="accepted">
                  {t("identity.ownership.accept")}
                </Button>
                <Button name="answer" value="declined">
                  {t("account.invitation.decline")}
                </Button>
              </div>
            </ActForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
