import type { RoomRight } from "../../../db/schema/consortia.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button, ButtonLink } from "../primitives/button.tsx";
import { Boxes, Choice } from "../primitives/choice.tsx";
import { Hidden } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";
import type { RoomMember } from "./member-list.tsx";

const RIGHTS = ["view", "comment", "edit"] as const satisfies readonly RoomRight[];

/** What a member's people may do in the room and what of the bid they see; the lead changes it, others read it. */
export function MemberRights({ member, mayLead }: { member: RoomMember; mayLead: boolean }) {
  const { t } = useWords();
  if (member.role === "lead" || !mayLead) {
    return (
      <section>
        <h2>{t("room.member.rights")}</h2>
        <p>{member.role === "lead" ? t("room.member.leads") : t(`room.right.${member.right}Means`)}</p>
        {member.role === "lead" ? null : <p>{t(member.hasWholeBid ? "room.member.whole" : "room.member.part")}</p>}
      </section>
    );
  }
  return (
    <section>
      <h2>{t("room.member.rights")}</h2>
      <ActForm className="form stacked">
        <Hidden name="section" value="rights" />
        <Choice
          name="right"
          label={t("room.member.rightLabel")}
          value={member.right}
          options={RIGHTS.map((right) => ({ value: right, label: t(`room.right.${right}Means`) }))}
        />
        <Boxes
          name="hasWholeBid"
          label={t("room.member.bid")}
          hint={t("room.member.bidHint")}
          values={member.hasWholeBid ? ["yes"] : []}
          options={[{ value: "yes", label: t("room.member.shareBid") }]}
          optional
        />
        <div className="acts">
          <Button tone="go">{t("room.member.save")}</Button>
        </div>
      </ActForm>
    </section>
  );
}

/** What the lead may do with a member that is in: put another in its place, or ask it to take the lead over. */
export function MemberActs({
  consortiumId,
  member,
  isNextLead,
}: {
  consortiumId: string;
  member: RoomMember;
  isNextLead: boolean;
}) {
  const { t } = useWords();
  const base = `/firm/consortia/${consortiumId}`;
  return (
    <section>
      <h2>{t("room.member.acts")}</h2>
      <p className="note">{t("room.member.actsNote")}</p>
      <div className="acts">
        <ButtonLink to={`${base}/invite?replaces=${member.id}`}>{t("room.replace.act")}</ButtonLink>
        {isNextLead ? (
          <span className="note">{t("room.lead.awaited")}</span>
        ) : (
          <ActForm action={`${base}/lead`} className="inline" confirm={t("room.lead.offerSure", { firm: member.name })}>
            <Hidden name="act" value="offer" />
            <Hidden name="memberId" value={member.id} />
            <Button>{t("room.lead.offer")}</Button>
          </ActForm>
        )}
      </div>
    </section>
  );
}
