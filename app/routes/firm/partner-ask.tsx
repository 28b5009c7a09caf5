import { data } from "react-router";
import { askFirm } from "../../domain/partners/ask-firm.ts";
import { askFirmCommand } from "../../domain/partners/partner-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { newId } from "../../kernel/ids.ts";
import { AnswerNotice } from "../../ui/partners/answer-notice.tsx";
import { MessageForm } from "../../ui/partners/message-form.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/partner-ask.ts";
import { foreignNotice } from "./foreign-notice.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { card, firms, isOwn } = foreignNotice(visit, args.params.notice);
  return { card, firms, isOwn, id: newId<"partner_message">(visit.now) };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { card } = foreignNotice(visit, args.params.notice);
  const reading = await readForm(args.request, visit.facts, askFirmCommand.omit({ noticeId: true }));
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = askFirm(visit.db, { ...reading.value, noticeId: card.notice.id }, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  return seeOther(visit, `/firm/threads/${result.value.threadId}`, doneFlash("partner.sent"));
}

export default function PartnerAsk({ loaderData: { card, firms, isOwn, id }, actionData }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const form = actionData?.form;
  const firm = inLocale(locale, card.firm.nameZh, card.firm.nameEn);
  return (
    <AnswerNotice
      card={card}
      title={t("partners.ask.title", { firm })}
      lead={t("partners.ask.lead")}
      firms={firms}
      isOwn={isOwn}
    >
      <FormState form={form}>
        <MessageForm
          id={form?.typed.id?.[0] ?? id}
          firms={firms}
          label={t("partners.ask.message")}
          hint={t("partners.ask.hint")}
          act={t("partners.ask.act")}
        />
      </FormState>
    </AnswerNotice>
  );
}
