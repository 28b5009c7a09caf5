import { data } from "react-router";
import { isLiving } from "../../domain/consortia/consortium.ts";
import { setSharesCommand } from "../../domain/consortia/consortium-schema.ts";
import { setShares } from "../../domain/consortia/set-shares.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { GraveActs } from "../../ui/consortia/grave-acts.tsx";
import { MemberList } from "../../ui/consortia/member-list.tsx";
import { RoomFrame } from "../../ui/consortia/room-frame.tsx";
import { RoomMatrix } from "../../ui/consortia/room-matrix.tsx";
import { RoomSide } from "../../ui/consortia/room-side.tsx";
import { SharesSection } from "../../ui/consortia/shares-section.tsx";
import { ButtonLink } from "../../ui/primitives/button.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/consortium-room.ts";
import { readableConsortium, roomFacts } from "./consortium-room-facts.ts";
import { typedShares } from "./typed-shares.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  return roomFacts(visit, args.params.consortium);
}

const sharesForm = setSharesCommand.omit({ consortiumId: true });

/** The room's own form is that of shares and tasks; its other acts have addresses of their own. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { consortium, members } = readableConsortium(visit, args.params.consortium);
  const reading = await readForm(args.request, visit.facts, sharesForm);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = setShares(visit.db, { ...reading.value, consortiumId: consortium.id }, visit);
  if (!result.ok) {
    const typed = typedShares(
      reading.typed,
      members.filter((member) => isLiving(member, visit.now)),
    );
    return data({ form: refusedForm(typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  return seeOther(visit, `/firm/consortia/${consortium.id}`, doneFlash("consortium.saved"));
}

export default function ConsortiumRoom({ loaderData: room, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { consortium, members, past, mayLead } = room;
  return (
    <RoomFrame head={room} place="overview">
      <div className="two act-first">
        <div>
          <FormState form={actionData?.form}>
            <RoomMatrix room={room} />
            <SharesSection room={room} form={actionData?.form} />
          </FormState>
          <section>
            <div className="head">
              <h2>{t("consortia.room.members")}</h2>
              {mayLead ? (
                <ButtonLink to={`/firm/consortia/${consortium.id}/invite`}>{t("consortia.room.invite")}</ButtonLink>
              ) : null}
            </div>
            <MemberList members={members} consortiumId={consortium.id} mayLead={mayLead} />
            {past.length === 0 ? null : (
              <details>
                <summary>{t("consortia.room.past")}</summary>
                <MemberList members={past} consortiumId={consortium.id} mayLead={false} />
              </details>
            )}
          </section>
          <GraveActs room={room} />
        </div>
        <RoomSide room={room} />
      </div>
    </RoomFrame>
  );
}
