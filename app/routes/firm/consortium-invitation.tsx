import { data } from "react-router";
import { bindsFor, roleIn } from "../../domain/accounts/actor.ts";
import { answerInvitation } from "../../domain/consortia/answer-invitation.ts";
import { memberStateAt } from "../../domain/consortia/consortium.ts";
import { findMember } from "../../domain/consortia/consortium-queries.ts";
import { answerInvitationCommand } from "../../domain/consortia/consortium-schema.ts";
import { findOrganization } from "../../domain/organizations/organization-queries.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit, type PersonVisit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { parseId } from "../../kernel/ids.ts";
import { AnswerForms, InvitationFacts } from "../../ui/consortia/invitation.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/consortium-invitation.ts";
import { roomFacts } from "./consortium-room-facts.ts";

/** The invitation, for the people of the invited firm; for everybody else it is not there. */
function ownInvitation(visit: PersonVisit, text: string | undefined) {
  const id = parseId<"consortium_member">(text);
  const member = found(id === undefined ? undefined : findMember(visit.db, id));
  found(member.role === "member" ? roleIn(visit.actor, member.organizationId) : undefined);
  return member;
}

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const member = ownInvitation(visit, args.params.member);
  const state = memberStateAt(member, visit.now);
  const firm = found(findOrganization(visit.db, member.organizationId));
  const isLiving = state === "invited" || state === "accepted";
  return {
    member: { id: member.id, message: member.message ?? "", expiresAt: member.expiresAt, state },
    firm: inLocale(visit.locale, firm.nameZh, firm.nameEn),
    mayBind: bindsFor(visit.actor, member.organizationId),
    room: isLiving ? roomFacts(visit, member.consortiumId) : null,
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const member = ownInvitation(visit, args.params.member);
  const reading = await readForm(args.request, visit.facts, answerInvitationCommand.omit({ memberId: true }));
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = answerInvitation(visit.db, { memberId: member.id, answer: reading.value.answer }, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  const isIn = result.value.state === "accepted";
  const path = isIn ? `/firm/consortia/${member.consortiumId}` : "/firm/bids";
  return seeOther(visit, path, doneFlash(isIn ? "consortium.joined" : "consortium.declined"));
}

export default function ConsortiumInvitation({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { member, firm, room, mayBind } = loaderData;
  const isWaiting = member.state === "invited" && room?.isOpen === true;
  return (
    <main id="content" className="wrap narrow">
      <title>{`${t("consortia.invitation.title")} · ${t("site.name")}`}</title>
      <PageHeader
        title={t("consortia.invitation.title")}
        {...(room === null
          ? {}
          : { lead: t("consortia.invitation.lead", { lead: room.lead, firm, name: room.consortium.name }) })}
      />
      {isWaiting ? null : (
        <p className="notice">
          {t("consortia.invitation.answered", { state: t(`terms.memberState.${member.state}`) })}
        </p>
      )}
      {room === null ? null : <InvitationFacts room={room} member={member} />}
      <FormState form={actionData?.form}>
        {isWaiting ? <AnswerForms mayBind={mayBind} consortiumId={room?.consortium.id ?? ""} /> : null}
      </FormState>
    </main>
  );
}
