import type { BidState } from "../../../db/schema/bids.ts";
import { TimeLeft } from "../patterns/deadline-clock.tsx";
import { Moment } from "../primitives/moment.tsx";
import { Tag, type TagTone } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

export const BID_TONE: Readonly<Record<BidState, TagTone>> = { draft: "plain", submitted: "ok", withdrawn: "warn" };

export function BidRows({
  bids,
}: {
  bids: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: BidState;
    readonly isChanged: boolean;
    readonly isTogether: boolean;
    readonly deadline: number | null;
  }[];
}) {
  const { t } = useWords();
  return (
    <ul className="rows">
      {bids.map((bid) => (
        <li key={bid.id}>
          <div className="head">
            <a className="title" href={`/firm/bids/${bid.id}`}>
              {bid.title}
            </a>
            {bid.deadline === null ? null : <TimeLeft deadline={bid.deadline} />}
          </div>
          <p className="tags">
            <Tag tone={BID_TONE[bid.state]}>{t(`terms.bidState.${bid.state}`)}</Tag>
            <Tag>{bid.isTogether ? t("consortia.title") : t("bids.list.alone")}</Tag>
            {bid.isChanged ? <Tag tone="warn">{t("bids.list.changed")}</Tag> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}

export function InvitationRows({
  invitations,
}: {
  invitations: readonly {
    readonly id: string;
    readonly name: string;
    readonly title: string;
    readonly expiresAt: number | null;
  }[];
}) {
  const { t } = useWords();
  return (
    <ul className="rows">
      {invitations.map((one) => (
        <li key={one.id}>
          <a className="title" href={`/firm/invitations/${one.id}`}>
            {one.name}
          </a>
          <p className="note">
            {one.title}
            {one.expiresAt === null ? null : (
              <>
                {" · "}
                {t("bids.list.expires")} <Moment at={one.expiresAt} />
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

export function ConsortiumRows({
  consortia,
}: {
  consortia: readonly {
    readonly id: string;
    readonly name: string;
    readonly title: string;
    readonly role: "lead" | "member";
    readonly isDissolved: boolean;
  }[];
}) {
  const { t } = useWords();
  return (
    <ul className="rows">
      {consortia.map((one) => (
        <li key={one.id}>
          <div className="head">
            <a className="title" href={`/firm/consortia/${one.id}`}>
              {one.name}
            </a>
            <Tag>{one.isDissolved ? t("consortia.room.dissolved") : t(`terms.consortiumRole.${one.role}`)}</Tag>
          </div>
          <p className="note">{one.title}</p>
        </li>
      ))}
    </ul>
  );
}
