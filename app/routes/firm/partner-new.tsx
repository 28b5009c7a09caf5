import { data } from "react-router";
import { findCall, needsOf } from "../../domain/calls/call-queries.ts";
import { isTakingBids } from "../../domain/consortia/call-window.ts";
import { publishNoticeCommand } from "../../domain/partners/partner-schema.ts";
import { publishNotice } from "../../domain/partners/publish-notice.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { refusalsOf, seeOther } from "../../http/respond.ts";
import { admit, type PersonVisit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { newId, parseId } from "../../kernel/ids.ts";
import { NoticeForm } from "../../ui/partners/notice-form.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/partner-new.ts";
import { actingFirms } from "./own-firms.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { now, locale, url } = visit;
  const asked = url.searchParams;
  return {
    id: newId<"partner_notice">(now),
    language: locale,
    call: callOf(visit, asked.get("call")),
    kind: asked.get("kind") === "offer" ? ("offer" as const) : ("seek" as const),
    needIds: asked.getAll("need").slice(0, 1),
    firms: actingFirms(visit),
  };
}

/** The call for which the notice is to be; without one, or with one that takes no consortia now, it is standing. */
function callOf({ db, now, locale }: PersonVisit, text: string | null) {
  const id = parseId<"call">(text ?? undefined);
  const call = id === undefined ? undefined : findCall(db, id);
  if (call === undefined || !isTakingBids(call, now) || !call.acceptsConsortium) return null;
  return {
    id: call.id,
    title: inLocale(locale, call.titleZh, call.titleEn),
    needs: needsOf(db, call.id).map((need) => ({
      id: need.id,
      position: need.position,
      title: inLocale(locale, need.titleZh, need.titleEn),
    })),
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const reading = await readForm(args.request, visit.facts, publishNoticeCommand);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = publishNotice(visit.db, reading.value, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  return seeOther(visit, `/${visit.locale}/partners/${result.value.noticeId}`, doneFlash("partner.published"));
}

export default function PartnerNew({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const { id, language, call, kind, needIds, firms } = loaderData;
  const form = actionData?.form;
  return (
    <main id="content" className="wrap narrow">
      <title>{`${t("partners.publish")} · ${t("site.name")}`}</title>
      <PageHeader
        title={t("partners.publish")}
        lead={t("partners.form.lead")}
        crumbs={[{ label: t("partners.desk.title"), to: "/firm/partners" }, { label: t("partners.publish") }]}
      />
      <p className="notice">
        {call === null ? t("partners.form.standing") : t("partners.form.forCall", { call: call.title })}{" "}
        {call === null ? <a href={`/${locale}/calls?state=open`}>{t("partners.form.chooseCall")}</a> : null}
      </p>
      {firms.length === 0 ? (
        <EmptyState text={t("partners.noFirm")} to="/firm/new" act={t("firm.home.register")} />
      ) : (
        <FormState form={form}>
          <NoticeForm
            isNew
            firms={firms}
            needs={call?.needs}
            values={{ kind, role: "member", qualification: "", domain: "", place: "", title: "", body: "", needIds }}
            hidden={{ id: form?.typed.id?.[0] ?? id, language, ...(call === null ? {} : { callId: call.id }) }}
            act={t("partners.form.act")}
          />
        </FormState>
      )}
    </main>
  );
}
