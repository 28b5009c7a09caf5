import { ActForm } from "../primitives/act-form.tsx";
import { Button, ButtonLink } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";
import { AgreementNote } from "./agreement-note.tsx";
import type { Room } from "./room.ts";
import { RoomRules } from "./room-rules.tsx";

/** Whether it could be submitted as it stands, and the next act. */
export function RoomSide({ room }: { room: Room }) {
  const { t } = useWords();
  const { consortium, verdicts, rules, own, isOpen } = room;
  const isUnsigned = room.agreement !== null && !room.agreement.isComplete;
  const broken = verdicts.filter((verdict) => verdict.met === false).length + (isUnsigned ? 1 : 0);
  return (
    <aside className="side room-side">
      <h2>{t("consortia.room.side")}</h2>
      {consortium.state === "dissolved" ? <p className="notice">{t("consortia.room.dissolved")}</p> : null}
      {consortium.state !== "dissolved" && !isOpen ? <p className="notice">{t("consortia.room.callClosed")}</p> : null}
      {own?.state === "invited" && isOpen ? (
        <div className="notice">
          <p>{t("consortia.room.invited")}</p>
          <ButtonLink to={`/firm/invitations/${own.id}`} tone="go">
            {t("consortia.room.answer")}
          </ButtonLink>
        </div>
      ) : null}
      <LeadOffer room={room} />
      <RoomRules rules={rules} />
      <AgreementNote room={room} />
      <div className="next-act">
        <NextAct room={room} />
        <p className="note">{broken === 0 ? t("consortia.room.ready") : t("consortia.room.left", { count: broken })}</p>
      </div>
    </aside>
  );
}

/** The lead was offered: those who are asked answer here, everybody else sees that an answer is awaited. */
function LeadOffer({ room: { nextLead, lead, consortium, mayLead } }: { room: Room }) {
  const { t } = useWords();
  if (nextLead === null) return null;
  const action = `/firm/consortia/${consortium.id}/lead`;
  return (
    <div className="notice">
      <p>{t(nextLead.isOwn ? "room.lead.asked" : "room.lead.waiting", { lead, firm: nextLead.name })}</p>
      {nextLead.mayAnswer ? (
        <div className="acts">
          <ActForm action={action} className="inline" confirm={t("room.lead.takeSure")}>
            <Hidden name="act" value="accept" />
            <Button>{t("room.lead.take")}</Button>
          </ActForm>
          <ActForm action={action} className="inline">
            <Hidden name="act" value="decline" />
            <Button tone="quiet">{t("room.lead.decline")}</Button>
          </ActForm>
        </div>
      ) : null}
      {mayLead && !nextLead.mayAnswer ? (
        <ActForm action={action} className="inline">
          <Hidden name="act" value="take-back" />
          <Button tone="quiet">{t("room.lead.takeBack")}</Button>
        </ActForm>
      ) : null}
    </div>
  );
}

function NextAct({ room }: { room: Room }) {
  const { t } = useWords();
  const { consortium, bidId, isParty, mayShape, lead } = room;
  if (!isParty) return null;
  if (bidId !== null) {
    return (
      <ButtonLink to={`/firm/bids/${bidId}`} tone="go" wide>
        {t("consortia.room.toBid")}
      </ButtonLink>
    );
  }
  if (!mayShape) return <p className="note">{t("consortia.room.bidWaits", { lead })}</p>;
  return (
    <ActForm action={`/firm/consortia/${consortium.id}/bid`}>
      <Button tone="go" wide>
        {t("consortia.room.startBid")}
      </Button>
    </ActForm>
  );
}
