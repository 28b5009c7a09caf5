import { data } from "react-router";
import { MOST_REQUEST } from "../../domain/partners/partner-notice.ts";
import { requestToJoinCommand } from "../../domain/partners/partner-schema.ts";
import { requestToJoin } from "../../domain/partners/request-to-join.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit, type PersonVisit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { newId } from "../../kernel/ids.ts";
import { AnswerNotice } from "../../ui/partners/answer-notice.tsx";
import { MessageForm } from "../../ui/partners/message-form.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/partner-join.ts";
import { foreignNotice } from "./foreign-notice.ts";

/** A notice that seeks a member for a call; upon any other there is nothing to join. */
function joinableNotice(visit: PersonVisit, text: string | undefined) {
  const { card, firms, isOwn } = foreignNotice(visit, text);
  const { notice, call } = card;
  return found(
    notice.kind === "seek" && notice.role === "member" && call !== null ? { card, call, firms, isOwn } : undefined,
  );
}

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { card, call, firms, isOwn } = joinableNotice(visit, args.params.notice);
  const title = inLocale(visit.locale, call.titleZh, call.titleEn);
  return { card, call: title, firms, isOwn, id: newId<"join_request">(visit.now) };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { card } = joinableNotice(visit, args.params.notice);
  const reading = await readForm(args.request, visit.facts, requestToJoinCommand.omit({ noticeId: true }));
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = requestToJoin(visit.db, { ...reading.value, noticeId: card.notice.id }, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  return seeOther(visit, `/firm/requests/${result.value.requestId}`, doneFlash("partner.requested"));
}

export default function PartnerJoin({
  loaderData: { card, call, firms, isOwn, id },
  actionData,
}: Route.ComponentProps) {
  const { locale, t } = useWords();
  const form = actionData?.form;
  const firm = inLocale(locale, card.firm.nameZh, card.firm.nameEn);
  return (
    <AnswerNotice
      card={card}
      title={t("partners.join.title", { firm })}
      lead={t("partners.join.lead", { call })}
      firms={firms}
      isOwn={isOwn}
      here={`/firm/partners/${card.notice.id}/join`}
    >
      <FormState form={form}>
        <MessageForm
          id={form?.typed.id?.[0] ?? id}
          firms={firms}
          firmField="organizationId"
          label={t("partners.join.message")}
          hint={t("partners.join.hint")}
          most={MOST_REQUEST}
          act={t("partners.join.send")}
        />
      </FormState>
    </AnswerNotice>
  );
}
