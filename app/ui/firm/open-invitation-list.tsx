import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { Moment } from "../primitives/moment.tsx";
import { useWords } from "../words.tsx";

type OpenInvitation = {
  readonly id: string;
  readonly email: string;
  readonly role: string;
  readonly expiresAt: number;
  readonly canRevoke: boolean;
};

/** Invitations that were not answered yet. */
export function OpenInvitationList({
  organizationId,
  invitations,
}: {
  organizationId: string;
  invitations: readonly OpenInvitation[];
}) {
  const { t } = useWords();
  if (invitations.length === 0) return null;
  return (
    <section>
      <h2>{t("firm.people.open")}</h2>
      <ul className="rows">
        {invitations.map((one) => (
          <li key={one.id}>
            <p>
              <span className="title">{one.email}</span> · {t(`terms.membershipRole.${one.role}`)} ·{" "}
              <span className="note">
                {t("firm.invitations.until")} <Moment at={one.expiresAt} />
              </span>
            </p>
            {one.canRevoke ? (
              <ActForm action={`/firm/${organizationId}/people/revoke`}>
                <Hidden name="invitationId" value={one.id} />
                <Button tone="quiet">{t("firm.people.revoke")}</Button>
              </ActForm>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
