import { data } from "react-router";
import { isOfficeKind } from "../../domain/accounts/actor.ts";
import { maskedEmail } from "../../domain/accounts/masked.ts";
import { inviteMember } from "../../domain/organizations/invite-member.ts";
import {
  canChangeMember,
  canGiveRole,
  canOfferOwnership,
  canSeeDesk,
} from "../../domain/organizations/organization-policy.ts";
import { findOrganization, listMembers, listOpenInvitations } from "../../domain/organizations/organization-queries.ts";
import { inviteMemberCommand } from "../../domain/organizations/organization-schema.ts";
import { listOpenOffers } from "../../domain/organizations/ownership-queries.ts";
import { doneFlash } from "../../http/flash.ts";
import { readFields, refusedForm } from "../../http/form.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, notFound, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { newId, parseId } from "../../kernel/ids.ts";
import { FirmPage } from "../../ui/firm/firm-page.tsx";
import { InviteForm } from "../../ui/firm/invite-form.tsx";
import { MemberList } from "../../ui/firm/member-list.tsx";
import { OpenInvitationList } from "../../ui/firm/open-invitation-list.tsx";
import { OwnershipSection } from "../../ui/firm/ownership-section.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button } from "../../ui/primitives/button.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/people.ts";

const ROLES = ["owner", "manager", "member", "viewer"] as const;

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { actor } = visit;
  const id = found(parseId<"organization">(args.params.organizationId));
  if (!canSeeDesk(actor, id).allowed) throw notFound();
  const { nameZh, nameEn, kind } = found(findOrganization(visit.db, id));
  const mayGive = canGiveRole(actor, id, "viewer").allowed;
  const members = listMembers(visit.db, id).map((member) => ({
    ...member,
    // Whoever gives no roles needs no addresses of colleagues.
    email: member.personId === actor.personId || mayGive ? member.email : maskedEmail(member.email),
    isSelf: member.personId === actor.personId,
    roles: ROLES.filter((to) => canChangeMember(actor, id, { from: member.role, to }).allowed),
  }));
  const givable = ROLES.filter((role) => canGiveRole(actor, id, role).allowed);
  return {
    firm: { id, nameZh, nameEn, hasProducts: !isOfficeKind(kind) },
    members,
    givable,
    freshId: newId<"organization_invitation">(visit.now),
    ownership: canOfferOwnership(actor, id).allowed
      ? {
          freshId: newId<"ownership_offer">(visit.now),
          others: members.filter((one) => one.role !== "owner").map(({ personId, name }) => ({ personId, name })),
          offers: listOpenOffers(visit.db, id, visit.now).map(({ offer, to }) => ({
            id: offer.id,
            to,
            expiresAt: offer.expiresAt,
          })),
        }
      : null,
    invitations: listOpenInvitations(visit.db, id, visit.now).map((one) => ({
      id: one.id,
      email: one.email,
      role: one.role,
      expiresAt: one.expiresAt,
      canRevoke: givable.includes(one.role),
    })),
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const id = found(parseId<"organization">(args.params.organizationId));
  if (!canSeeDesk(visit.actor, id).allowed) throw notFound();
  const fields = await formFields(args.request, visit.facts);
  fields.set("organizationId", id);
  const reading = readFields(fields, inviteMemberCommand);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = inviteMember(visit.db, reading.value, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  return seeOther(visit, `/firm/${id}/people`, doneFlash("organization.invited"));
}

export default function People({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { firm, members, invitations, givable } = loaderData;
  return (
    <FirmPage firm={firm} tab="people" title={t("firm.people.title")}>
      <div className="two">
        <div>
          <MemberList organizationId={firm.id} members={members} />
          <OpenInvitationList organizationId={firm.id} invitations={invitations} />
          {loaderData.ownership === null ? null : (
            <OwnershipSection organizationId={firm.id} {...loaderData.ownership} />
          )}
          {firm.hasProducts ? (
            <section>
              <h2>{t("identity.contact.title")}</h2>
              <p className="note">{t("identity.contact.lead")}</p>
              <a href={`/firm/${firm.id}/contact`}>{t("identity.contact.open")}</a>
            </section>
          ) : null}
          <section>
            <h2>{t("firm.people.leave")}</h2>
            <p className="note">{t("firm.people.leaveNote")}</p>
            <ActForm action={`/firm/${firm.id}/leave`} confirm={t("firm.people.leaveSure")}>
              <Button tone="grave">{t("firm.people.leave")}</Button>
            </ActForm>
          </section>
        </div>
        <aside className="side" aria-label={t("firm.people.roles")}>
          {givable.length === 0 ? null : (
            <InviteForm givable={givable} freshId={loaderData.freshId} form={actionData?.form} />
          )}
          <section>
            <h2>{t("firm.people.roles")}</h2>
            <dl className="facts left">
              {ROLES.map((role) => (
                <div className="contents" key={role}>
                  <dt>{t(`terms.membershipRole.${role}`)}</dt>
                  <dd>{t(`firm.people.about.${role}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        </aside>
      </div>
    </FirmPage>
  );
}
