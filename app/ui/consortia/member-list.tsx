import type { MemberState, RoomRight } from "../../../db/schema/consortia.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Hidden } from "../primitives/field.tsx";
import { Moment } from "../primitives/moment.tsx";
import { Tag, type TagTone } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

export type RoomMember = {
  readonly id: string;
  readonly name: string;
  readonly organizationId: string;
  readonly role: "lead" | "member";
  readonly state: MemberState;
  /** Of the contract's money. */
  readonly share: number | null;
  readonly workShare: number | null;
  readonly task: string;
  readonly right: RoomRight;
  readonly hasWholeBid: boolean;
  readonly kindNote: string;
  readonly message: string;
  readonly expiresAt: number | null;
};

const TONE: Partial<Record<MemberState, TagTone>> = { accepted: "ok", invited: "warn" };

/** Who is in, who was asked, who is gone; with the lead's acts beside them. */
export function MemberList({
  members,
  consortiumId,
  mayLead,
}: {
  members: readonly RoomMember[];
  consortiumId: string;
  mayLead: boolean;
}) {
  const { locale, t } = useWords();
  return (
    <ul className="rows">
      {members.map((member) => (
        <li key={member.id}>
          <div className="head">
            <span>
              <a className="title" href={`/${locale}/firms/${member.organizationId}`}>
                {member.name}
              </a>{" "}
              <span className="note">
                {t(`terms.consortiumRole.${member.role}`)} · {member.kindNote}
              </span>
            </span>
            <Tag tone={TONE[member.state] ?? "plain"}>{t(`terms.memberState.${member.state}`)}</Tag>
          </div>
          {member.task === "" ? null : <p className="note">{member.task}</p>}
          {member.role === "lead" || (member.state !== "accepted" && member.state !== "invited") ? null : (
            <p className="note">
              {t("room.member.right", { right: t(`room.right.${member.right}`) })} ·{" "}
              {t(member.hasWholeBid ? "room.member.whole" : "room.member.part")}
            </p>
          )}
          {member.state === "invited" && member.expiresAt !== null ? (
            <p className="note">
              {t("consortia.members.until")} <Moment at={member.expiresAt} />
            </p>
          ) : null}
          <div className="acts small">
            {member.state === "accepted" ? (
              <a href={`/firm/consortia/${consortiumId}/members/${member.id}`}>{t("room.member.open")}</a>
            ) : null}
            {mayLead && member.role === "member" && (member.state === "invited" || member.state === "accepted") ? (
              <ActForm
                action={`/firm/consortia/${consortiumId}/remove`}
                className="inline"
                confirm={t("consortia.members.removeSure", { firm: member.name })}
              >
                <Hidden name="memberId" value={member.id} />
                <button type="submit" className="link">
                  {member.state === "invited" ? t("consortia.members.takeBack") : t("consortia.members.remove")}
                </button>
              </ActForm>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
