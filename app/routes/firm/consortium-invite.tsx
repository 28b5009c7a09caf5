import { data } from "react-router";
import { actsFor } from "../../domain/accounts/actor.ts";
import { isLiving } from "../../domain/consortia/consortium.ts";
import { findFirmsByName, listMembers } from "../../domain/consortia/consortium-queries.ts";
import { inviteOrReplaceCommand } from "../../domain/consortia/consortium-schema.ts";
import { inviteMember } from "../../domain/consortia/invite-member.ts";
import { replaceMember } from "../../domain/consortia/replace-member.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit, type PersonVisit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { type ConsortiumId, newId } from "../../kernel/ids.ts";
import { InviteForm } from "../../ui/consortia/invite-form.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { Hidden } from "../../ui/primitives/field.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/consortium-invite.ts";
import { readableConsortium } from "./consortium-room-facts.ts";

/** The consortium, for the people who act for its lead: members have nobody to invite. */
function ledConsortium(visit: PersonVisit, param: string | undefined) {
  const { consortium } = readableConsortium(visit, param);
  return found(actsFor(visit.actor, consortium.leadId) ? consortium : undefined);
}

/** The member whose place is to be taken, when the page was opened for that. */
function replacedMember({ db, now, locale, url }: PersonVisit, id: ConsortiumId) {
  const member = listMembers(db, id, now).find((one) => one.id === url.searchParams.get("replaces"));
  if (member === undefined || member.role === "lead" || !isLiving(member, now)) return null;
  return { id: member.id, name: inLocale(locale, member.organization.nameZh, member.organization.nameEn) };
}

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const consortium = ledConsortium(visit, args.params.consortium);
  const { db, now, locale, url } = visit;
  const text = (url.searchParams.get("q") ?? "").slice(0, 60);
  const firms = findFirmsByName(db, text).map(({ id, nameZh, nameEn, city, isLocal, sizeClass, verification }) => ({
    id,
    name: inLocale(locale, nameZh, nameEn),
    city,
    isLocal,
    sizeClass,
    isVerified: verification === "verified",
  }));
  return {
    consortium: { id: consortium.id, name: consortium.name },
    text,
    firms,
    memberId: newId<"consortium_member">(now),
    replaced: replacedMember(visit, consortium.id),
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const consortium = ledConsortium(visit, args.params.consortium);
  const reading = await readForm(args.request, visit.facts, inviteOrReplaceCommand);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const { replacesId, ...invited } = reading.value;
  const command = { ...invited, consortiumId: consortium.id };
  const result =
    replacesId === undefined
      ? inviteMember(visit.db, command, visit)
      : replaceMember(visit.db, { ...command, replacesId }, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  return seeOther(
    visit,
    `/firm/consortia/${consortium.id}`,
    doneFlash(replacesId === undefined ? "consortium.invited" : "consortium.replaced"),
  );
}

export default function ConsortiumInvite({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { consortium, text, firms, memberId, replaced } = loaderData;
  const title = replaced === null ? t("consortia.invite.title") : t("room.replace.title", { firm: replaced.name });
  return (
    <main id="content" className="wrap narrow">
      <title>{`${title} · ${t("site.name")}`}</title>
      <PageHeader
        title={title}
        crumbs={[
          { label: consortium.name, to: `/firm/consortia/${consortium.id}` },
          { label: t("consortia.invite.title") },
        ]}
        lead={replaced === null ? t("consortia.invite.lead") : t("room.replace.lead", { firm: replaced.name })}
      />
      <form method="get" className="search">
        {replaced === null ? null : <Hidden name="replaces" value={replaced.id} />}
        <input
          type="search"
          name="q"
          defaultValue={text}
          maxLength={60}
          placeholder={t("consortia.invite.search")}
          aria-label={t("consortia.invite.search")}
        />
        <button type="submit">{t("consortia.invite.searchAct")}</button>
      </form>
      <FormState form={actionData?.form}>
        {text !== "" && firms.length === 0 ? <p className="empty">{t("consortia.invite.none", { text })}</p> : null}
        {firms.length === 0 ? null : <InviteForm firms={firms} memberId={memberId} replacesId={replaced?.id ?? null} />}
      </FormState>
    </main>
  );
}
