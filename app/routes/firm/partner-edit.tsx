import { data } from "react-router";
import { needsOf } from "../../domain/calls/call-queries.ts";
import { editNotice } from "../../domain/partners/edit-notice.ts";
import { noticeStateAt } from "../../domain/partners/partner-notice.ts";
import { needsOfNotices } from "../../domain/partners/partner-queries.ts";
import { editNoticeCommand } from "../../domain/partners/partner-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { NoticeForm } from "../../ui/partners/notice-form.tsx";
import { PartnerDesk } from "../../ui/partners/partner-desk.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/partner-edit.ts";
import { ownNotice } from "./own-notice.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { db, now, locale } = visit;
  const { notice, call } = ownNotice(visit, args.params.notice);
  const { kind, role, qualification, domain, place, title, body, version } = notice;
  return {
    id: notice.id,
    state: noticeStateAt(notice, call, now),
    version,
    title,
    values: {
      kind,
      role,
      qualification: qualification ?? "",
      domain: domain ?? "",
      place: place ?? "",
      title,
      body,
      needIds: needsOfNotices(db, [notice.id]).map((need) => need.id),
    },
    needs:
      call === null
        ? null
        : needsOf(db, call.id).map((need) => ({
            id: need.id,
            position: need.position,
            title: inLocale(locale, need.titleZh, need.titleEn),
          })),
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { notice } = ownNotice(visit, args.params.notice);
  const reading = await readForm(args.request, visit.facts, editNoticeCommand.omit({ noticeId: true }));
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = editNotice(visit.db, { ...reading.value, noticeId: notice.id }, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  return seeOther(visit, "/firm/partners", doneFlash("partner.saved"));
}

export default function PartnerEdit({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { values, needs, version, state, title } = loaderData;
  return (
    <PartnerDesk
      tab="notices"
      title={t("partners.edit.title")}
      crumbs={[{ label: t("partners.desk.title"), to: "/firm/partners" }, { label: title }]}
    >
      {state === "published" ? (
        <FormState form={actionData?.form}>
          <NoticeForm
            isNew={false}
            firms={[]}
            needs={needs ?? undefined}
            values={values}
            hidden={{ version: String(version) }}
            act={t("partners.edit.act")}
          />
        </FormState>
      ) : (
        <p className="notice">{t("refusals.partner.notice-over")}</p>
      )}
    </PartnerDesk>
  );
}
