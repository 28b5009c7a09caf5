import { inLocale } from "../../i18n/format.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { Moment } from "../primitives/moment.tsx";
import { useWords } from "../words.tsx";

export type WaitingInvitation = {
  readonly id: string;
  readonly role: string;
  readonly expiresAt: number;
  readonly nameZh: string;
  readonly nameEn: string | null;
};

/** Invitations that wait for the reader; nothing where there are none. */
export function InvitationList({ invitations }: { invitations: readonly WaitingInvitation[] }) {
  const { locale, t } = useWords();
  if (invitations.length === 0) return null;
  return (
    <section>
      <h2>{t("firm.invitations.title")}</h2>
      <ul className="rows">
        {invitations.map((one) => (
          <li key={one.id}>
            <p>
              {t("firm.invitations.text", {
                firm: inLocale(locale, one.nameZh, one.nameEn),
                role: t(`terms.membershipRole.${one.role}`),
              })}{" "}
              <span className="note">
                {t("firm.invitations.until")} <Moment at={one.expiresAt} />
              </span>
            </p>
            <ActForm action="/firm/invitations/answer">
              <Hidden name="invitationId" value={one.id} />
              <div className="acts">
                <Button tone="go" name="answer" value="accepted">
                  {t("account.invitation.accept")}
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
