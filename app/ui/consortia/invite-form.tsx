import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Choice } from "../primitives/choice.tsx";
import { Hidden, TextArea } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";

type FoundFirm = {
  readonly id: string;
  readonly name: string;
  readonly city: string | null;
  readonly isLocal: boolean;
  readonly sizeClass: string | null;
  readonly isVerified: boolean;
};

/** Whom to invite among those found, with a message. */
export function InviteForm({
  firms,
  memberId,
  replacesId,
}: {
  firms: readonly FoundFirm[];
  memberId: string;
  /** The member whose place the firm is to take, if one. */
  replacesId: string | null;
}) {
  const { t } = useWords();
  const noteOf = (firm: FoundFirm) =>
    [
      firm.city ?? "",
      t(`terms.locality.${firm.isLocal ? "local" : "elsewhere"}`),
      firm.sizeClass === null ? "" : t(`terms.sizeClass.${firm.sizeClass}`),
      firm.isVerified ? "" : t("consortia.invite.unverified"),
    ]
      .filter((part) => part !== "")
      .join(" · ");
  return (
    <ActForm>
      <Hidden name="id" value={memberId} />
      {replacesId === null ? null : <Hidden name="replacesId" value={replacesId} />}
      <Choice
        name="organizationId"
        label={t("consortia.invite.chosen")}
        value={firms.length === 1 ? firms[0]?.id : undefined}
        options={firms.map((firm) => ({ value: firm.id, label: `${firm.name} · ${noteOf(firm)}` }))}
      />
      <TextArea
        name="message"
        label={t("consortia.invite.message")}
        hint={t("consortia.invite.messageHint")}
        most={500}
        optional
      />
      <div className="acts">
        <Button tone="go">{t("consortia.room.invite")}</Button>
      </div>
    </ActForm>
  );
}
