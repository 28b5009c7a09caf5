import { ActForm } from "../primitives/act-form.tsx";
import { Button, ButtonLink } from "../primitives/button.tsx";
import { useWords } from "../words.tsx";
import type { Room } from "./room.ts";
import { RulePanel } from "./rule-panel.tsx";

/** Whether it could be submitted as it stands, and the next act. */
export function RoomSide({ room }: { room: Room }) {
  const { t } = useWords();
  const { consortium, verdicts, own, isOpen } = room;
  const broken = verdicts.filter((verdict) => verdict.met === false).length;
  return (
    <aside className="side">
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
      <RulePanel verdicts={verdicts} />
      <NextAct room={room} />
      <p className="note">{broken === 0 ? t("consortia.room.ready") : t("consortia.room.left", { count: broken })}</p>
    </aside>
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
