import { data } from "react-router";
import { bindsFor } from "../../domain/accounts/actor.ts";
import { isTakingBids } from "../../domain/consortia/call-window.ts";
import { MOST_GRADES } from "../../domain/consortia/consortium.ts";
import { canSetGrades } from "../../domain/consortia/consortium-policy.ts";
import { setRightsCommand } from "../../domain/consortia/consortium-schema.ts";
import { setGrades } from "../../domain/consortia/set-grades.ts";
import { setRights } from "../../domain/consortia/set-rights.ts";
import { listGrades } from "../../domain/consortia/talk-queries.ts";
import { setGradesCommand } from "../../domain/consortia/talk-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { type FormReading, readFields, refusedForm } from "../../http/form.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit, type PersonVisit } from "../../http/visit.ts";
import type { Result } from "../../kernel/result.ts";
import { GradesForm, GradesTable } from "../../ui/consortia/member-grades.tsx";
import { MemberActs, MemberRights } from "../../ui/consortia/member-rights.tsx";
import { RoomFrame } from "../../ui/consortia/room-frame.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/consortium-member.ts";
import { shownMember } from "./consortium-room-facts.ts";
import { partyRoom } from "./party-room.ts";

function memberHere(visit: PersonVisit, params: Route.LoaderArgs["params"]) {
  const room = partyRoom(visit, params.consortium);
  const member = found(room.joined.find((one) => one.id === params.member));
  return { room, member };
}

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { db, actor, now } = visit;
  const { room, member } = memberHere(visit, args.params);
  const { consortium, call } = room;
  const grades = listGrades(db, consortium.id)
    .filter((grade) => grade.organizationId === member.organizationId)
    .map(({ specialty, grade, certificate }) => ({ specialty, grade, certificate: certificate ?? "" }));
  const isLiving = consortium.state !== "dissolved" && isTakingBids(call, now);
  return {
    head: room.head,
    member: shownMember(visit, member),
    grades,
    mayLead: isLiving && bindsFor(actor, consortium.leadId),
    isNextLead: consortium.nextLeadId === member.organizationId,
    mayGrade: canSetGrades(actor, member, { consortium, call, verb: "set-grades", now }).allowed,
    mostGrades: MOST_GRADES,
  };
}

/** Two forms: the rights that the lead gives, and the grades that the member states. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { room, member } = memberHere(visit, args.params);
  const fields = await formFields(args.request, visit.facts);
  const path = `/firm/consortia/${room.consortium.id}/members/${member.id}`;
  const answer = <Value, Outcome>(
    reading: FormReading<Value>,
    act: (value: Value) => Result<Outcome>,
    flash: string,
  ) => {
    if (!reading.ok) return data({ form: reading.form }, { status: 422 });
    const result = act(reading.value);
    if (result.ok) return seeOther(visit, path, doneFlash(flash));
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  };
  if (fields.get("section") === "grades") {
    const reading = readFields(fields, setGradesCommand.omit({ memberId: true }));
    return answer(
      reading,
      (value) => setGrades(visit.db, { ...value, memberId: member.id }, visit),
      "consortium.grades",
    );
  }
  const reading = readFields(fields, setRightsCommand.omit({ memberId: true }));
  return answer(reading, (value) => setRights(visit.db, { ...value, memberId: member.id }, visit), "consortium.rights");
}

export default function ConsortiumMember({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { head, member, grades, mayLead, mayGrade, isNextLead } = loaderData;
  return (
    <RoomFrame head={head} place="overview" title={member.name} narrow>
      <FormState form={actionData?.form}>
        <MemberRights member={member} mayLead={mayLead} />
        <section>
          <h2>{t("room.grades.title")}</h2>
          <p className="note">{t("room.grades.lead")}</p>
          {mayGrade ? (
            <GradesForm grades={grades} most={loaderData.mostGrades} version={head.consortium.version} />
          ) : (
            <GradesTable grades={grades} />
          )}
        </section>
      </FormState>
      {mayLead && member.role === "member" ? (
        <MemberActs consortiumId={head.consortium.id} member={member} isNextLead={isNextLead} />
      ) : null}
    </RoomFrame>
  );
}
