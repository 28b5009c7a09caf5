import { data } from "react-router";
import { bindsFor } from "../../domain/accounts/actor.ts";
import { findLedConsortium } from "../../domain/consortia/consortium-queries.ts";
import { findOrganization } from "../../domain/organizations/organization-queries.ts";
import { claimsOfFirms, findPublicFirm } from "../../domain/organizations/public-firm-queries.ts";
import { answerJoinRequest } from "../../domain/partners/answer-join-request.ts";
import { stateOfRequest } from "../../domain/partners/join-request-queries.ts";
import { answerJoinRequestCommand } from "../../domain/partners/partner-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { JoinRequestActs, JoinRequestFacts } from "../../ui/partners/join-request.tsx";
import { PartnerDesk } from "../../ui/partners/partner-desk.tsx";
import { nameIn } from "../../ui/partners/partner-row.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/join-request.ts";
import { readableRequest } from "./readable-request.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { db, now, locale, actor } = visit;
  const { request, notice, call } = readableRequest(visit, args.params.request);
  const asker = found(findOrganization(db, request.organizationId));
  const owner = found(findOrganization(db, notice.organizationId));
  const { id, nameZh, nameEn, isLocal, verification, verifiedAt } = asker;
  const mayAnswer = bindsFor(actor, notice.organizationId);
  return {
    id: request.id,
    message: request.message,
    note: request.note ?? "",
    state: stateOfRequest(db, request, now),
    requestedAt: request.requestedAt,
    expiresAt: request.expiresAt,
    notice: notice.title,
    call: { id: call.id, title: inLocale(locale, call.titleZh, call.titleEn) },
    asker: {
      firm: { id, nameZh, nameEn, isLocal, verification, verifiedAt },
      claims: claimsOfFirms(db, [id]).get(id) ?? [],
      hasPage: findPublicFirm(db, id) !== undefined,
    },
    owner: nameIn(locale, owner),
    mayAnswer,
    mayWithdraw: bindsFor(actor, request.organizationId),
    hasRoom: mayAnswer && findLedConsortium(db, call.id, notice.organizationId) !== undefined,
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { request } = readableRequest(visit, args.params.request);
  const reading = await readForm(args.request, visit.facts, answerJoinRequestCommand.omit({ requestId: true }));
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = answerJoinRequest(visit.db, { ...reading.value, requestId: request.id }, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  const { state, consortiumId } = result.value;
  const path = state === "accepted" ? `/firm/consortia/${consortiumId}` : `/firm/requests/${request.id}`;
  return seeOther(visit, path, doneFlash(state === "accepted" ? "partner.accepted" : "partner.declined"));
}

export default function JoinRequestPage({ loaderData: request, actionData }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const asker = nameIn(locale, request.asker.firm);
  return (
    <PartnerDesk
      tab="requests"
      title={t("partners.requests.title", { asker })}
      lead={t("partners.requests.about", { owner: request.owner, call: request.call.title })}
      crumbs={[{ label: t("partners.desk.requests"), to: "/firm/partners/requests" }, { label: asker }]}
    >
      <JoinRequestFacts request={request} />
      <FormState form={actionData?.form}>
        <JoinRequestActs request={request} />
      </FormState>
    </PartnerDesk>
  );
}
