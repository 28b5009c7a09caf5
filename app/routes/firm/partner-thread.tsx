import { data } from "react-router";
import { roleIn } from "../../domain/accounts/actor.ts";
import { findPerson } from "../../domain/accounts/person-queries.ts";
import { organizationNames } from "../../domain/organizations/public-firm-queries.ts";
import { sideOf } from "../../domain/partners/partner-policy.ts";
import { findNotice, isBlocked } from "../../domain/partners/partner-queries.ts";
import { replyCommand } from "../../domain/partners/partner-schema.ts";
import { replyInThread } from "../../domain/partners/reply-in-thread.ts";
import { findReportOf } from "../../domain/partners/report-queries.ts";
import { listMessages } from "../../domain/partners/thread-queries.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { newId } from "../../kernel/ids.ts";
import { MessageForm } from "../../ui/partners/message-form.tsx";
import { PartnerDesk } from "../../ui/partners/partner-desk.tsx";
import { ThreadActs } from "../../ui/partners/thread-acts.tsx";
import { ThreadMessages } from "../../ui/partners/thread-messages.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/partner-thread.ts";
import { readableThread } from "./readable-thread.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { db, now, locale, actor } = visit;
  const thread = readableThread(visit, args.params.thread);
  const { notice } = found(findNotice(db, thread.noticeId));
  const names = new Map(
    organizationNames(db, [thread.ownerId, thread.askerId]).map(
      (one) => [one.id, inLocale(locale, one.nameZh, one.nameEn)] as const,
    ),
  );
  const sides = sideOf(actor, thread);
  const isOwner = roleIn(actor, thread.ownerId) !== undefined;
  const own = sides?.own ?? (isOwner ? thread.ownerId : thread.askerId);
  return {
    id: thread.id,
    title: notice.title,
    other: names.get(own === thread.ownerId ? thread.askerId : thread.ownerId) ?? "",
    messages: listMessages(db, thread.id).map(({ id, organizationId, authorId, body, sentAt }) => ({
      id,
      firm: names.get(organizationId) ?? "",
      person: organizationId === own ? (findPerson(db, authorId)?.name ?? "") : null,
      body,
      sentAt,
    })),
    mayWrite: sides !== undefined,
    isBlocking: sides !== undefined && isBlocked(db, sides.own, sides.other),
    isReported: findReportOf(db, thread.id, own) !== undefined,
    messageId: newId<"partner_message">(now),
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const thread = readableThread(visit, args.params.thread);
  const reading = await readForm(args.request, visit.facts, replyCommand.omit({ threadId: true }));
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = replyInThread(visit.db, { ...reading.value, threadId: thread.id }, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  return seeOther(visit, `/firm/threads/${thread.id}`, doneFlash("partner.sent"));
}

export default function PartnerThread({ loaderData: thread, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const form = actionData?.form;
  return (
    <PartnerDesk
      tab="messages"
      title={t("partners.thread.title", { firm: thread.other })}
      lead={t("partners.thread.about", { title: thread.title })}
      crumbs={[{ label: t("partners.desk.messages"), to: "/firm/partners/messages" }, { label: thread.other }]}
    >
      <ThreadMessages messages={thread.messages} />
      {thread.mayWrite && !thread.isBlocking ? (
        <FormState form={form}>
          <MessageForm
            id={form?.typed.id?.[0] ?? thread.messageId}
            label={t("partners.thread.reply")}
            hint={t("partners.ask.hint")}
            act={t("partners.ask.act")}
          />
        </FormState>
      ) : null}
      {thread.mayWrite ? <ThreadActs thread={thread} /> : null}
    </PartnerDesk>
  );
}
