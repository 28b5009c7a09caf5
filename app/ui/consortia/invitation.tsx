import { Fragment } from "react";
import { formatShare } from "../../i18n/format.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button, ButtonLink } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { Moment } from "../primitives/moment.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";
import type { RoomMember } from "./member-list.tsx";
import type { Room } from "./room.ts";

/** What one is invited to: the call, who is in, what is asked, until when. */
export function InvitationFacts({
  room,
  member,
}: {
  room: Room;
  member: { readonly id: string; readonly message: string; readonly expiresAt: number | null };
}) {
  const { locale, t } = useWords();
  const offered = room.members.find((one) => one.id === member.id);
  const joined = room.members.filter((one) => one.state === "accepted").map((one) => one.name);
  return (
    <>
      <dl className="facts left">
        <dt>{t("consortia.invitation.call")}</dt>
        <dd>
          <a href={`/${locale}/calls/${room.call.id}`}>{room.call.title}</a>
        </dd>
        <dt>{t("consortia.invitation.members")}</dt>
        <dd>{joined.join(locale === "zh" ? "、" : ", ")}</dd>
        {room.call.deadline === null ? null : (
          <>
            <dt>{t("consortia.invitation.deadline")}</dt>
            <dd>
              <Moment at={room.call.deadline} />
            </dd>
          </>
        )}
        {member.expiresAt === null ? null : (
          <>
            <dt>{t("consortia.invitation.until")}</dt>
            <dd>
              <Moment at={member.expiresAt} />
            </dd>
          </>
        )}
        {offered === undefined ? null : <Offered offered={offered} />}
      </dl>
      {member.message === "" ? null : (
        <section>
          <h2>{t("consortia.invitation.message")}</h2>
          <p className="given">{member.message}</p>
        </section>
      )}
      <section>
        <h2>{t("consortia.invitation.needs")}</h2>
        <ul className="rules">
          {room.needs.map((need) => (
            <li key={need.id}>
              <Tag tone={need.kind === "must" ? "link" : "plain"}>{t(`terms.needKind.${need.kind}`)}</Tag>
              <span lang={need.lang}>{need.title}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** The shares and the task that the lead has in mind for the firm, as far as it has said. */
function Offered({ offered: { share, workShare, task } }: { offered: RoomMember }) {
  const { t } = useWords();
  const lines = [
    { label: t("consortia.shares.share"), value: share === null ? "" : formatShare(share) },
    { label: t("consortia.shares.work"), value: workShare === null ? "" : formatShare(workShare) },
    { label: t("consortia.shares.task"), value: task },
  ].filter((line) => line.value !== "");
  return lines.map(({ label, value }) => (
    <Fragment key={label}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </Fragment>
  ));
}

/** Accept or decline; only those who may bind the firm. */
export function AnswerForms({ mayBind, consortiumId }: { mayBind: boolean; consortiumId: string }) {
  const { t } = useWords();
  const room = <ButtonLink to={`/firm/consortia/${consortiumId}`}>{t("consortia.invitation.room")}</ButtonLink>;
  if (!mayBind) {
    return (
      <>
        <p className="notice">{t("consortia.invitation.bindingNeeded")}</p>
        <div className="acts">{room}</div>
      </>
    );
  }
  return (
    <div className="acts">
      <ActForm className="inline">
        <Hidden name="answer" value="accept" />
        <Button tone="go">{t("consortia.invitation.accept")}</Button>
      </ActForm>
      <ActForm className="inline" confirm={t("consortia.invitation.declineSure")}>
        <Hidden name="answer" value="decline" />
        <Button>{t("consortia.invitation.decline")}</Button>
      </ActForm>
      {room}
    </div>
  );
}
