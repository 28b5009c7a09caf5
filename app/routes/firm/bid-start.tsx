import { data } from "react-router";
import { z } from "zod";
import { actingFor, isOfficeKind } from "../../domain/accounts/actor.ts";
import { findBidOf } from "../../domain/bids/bid-queries.ts";
import { openBid } from "../../domain/bids/open-bid.ts";
import { isPublicAt } from "../../domain/calls/call.ts";
import { criteriaOf, findCall, needsOf } from "../../domain/calls/call-queries.ts";
import { isTakingBids } from "../../domain/consortia/call-window.ts";
import { MOST_NAME } from "../../domain/consortia/consortium.ts";
import { findLedConsortium } from "../../domain/consortia/consortium-queries.ts";
import { keyField } from "../../domain/consortia/consortium-schema.ts";
import { openConsortium } from "../../domain/consortia/open-consortium.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { newId, parseId } from "../../kernel/ids.ts";
import { CallAsks } from "../../ui/bids/call-asks.tsx";
import { StartForm } from "../../ui/bids/start-form.tsx";
import { DeadlineClock } from "../../ui/patterns/deadline-clock.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/bid-start.ts";

const startForm = z.object({
  leadId: keyField<"organization">(),
  mode: z.enum(["alone", "together"]),
  name: z.string().trim().max(MOST_NAME).optional(),
  bidId: keyField<"bid">(),
  consortiumId: keyField<"consortium">(),
});

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { db, now, locale, actor } = visit;
  const id = parseId<"call">(args.params.call);
  const call = found(id === undefined ? undefined : findCall(db, id));
  found(isPublicAt(call, now) ? call : undefined);
  const chosen = actingFor(actor)?.organizationId;
  const firms = actor.memberships
    .filter((membership) => !isOfficeKind(membership.kind) && membership.role !== "viewer")
    .map(({ organizationId, nameZh, nameEn }) => ({
      id: organizationId,
      name: inLocale(locale, nameZh, nameEn),
      bidId: findBidOf(db, call.id, organizationId)?.id ?? null,
      consortiumId: findLedConsortium(db, call.id, organizationId)?.id ?? null,
    }))
    // The one that the visitor acts for is offered first, and chosen unless they say otherwise.
    .sort((one, other) => Number(other.id === chosen) - Number(one.id === chosen));
  const { leadKind, leastLocalSmeShare, mostMembers, acceptsConsortium, deadline } = call;
  return {
    call: { id: call.id, title: inLocale(locale, call.titleZh, call.titleEn), acceptsConsortium, deadline },
    asks: { needs: needsOf(db, call.id).length, criteria: criteriaOf(db, call.id).length },
    rules: { leadKind, leastLocalSmeShare, mostMembers },
    isTaking: isTakingBids(call, now),
    firms,
    ids: { bidId: newId<"bid">(now), consortiumId: newId<"consortium">(now) },
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const callId = found(parseId<"call">(args.params.call));
  const reading = await readForm(args.request, visit.facts, startForm);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const { leadId, mode, name, bidId, consortiumId } = reading.value;
  const isAlone = mode === "alone";
  const result = isAlone
    ? openBid(visit.db, { id: bidId, callId, leadId }, visit)
    : openConsortium(visit.db, { id: consortiumId, callId, leadId, name: name ?? "" }, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  return seeOther(visit, isAlone ? `/firm/bids/${result.value.id}` : `/firm/consortia/${result.value.id}`);
}

export default function BidStart({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const { call, asks, rules, firms, ids, isTaking } = loaderData;
  return (
    <main id="content" className="wrap">
      <title>{`${t("consortia.start.title")} · ${call.title} · ${t("site.name")}`}</title>
      <PageHeader
        title={t("consortia.start.title")}
        crumbs={[{ label: call.title, to: `/${locale}/calls/${call.id}` }, { label: t("consortia.start.title") }]}
        lead={t("consortia.start.lead")}
      />
      <div className="two act-first">
        <div>
          {isTaking ? null : <p className="notice">{t("consortia.start.closed")}</p>}
          {firms.length === 0 ? (
            <EmptyState text={t("consortia.start.noFirm")} to="/firm" act={t("consortia.start.noFirmAct")} />
          ) : null}
          {isTaking && firms.length > 0 ? (
            <FormState form={actionData?.form}>
              <StartForm firms={firms} ids={ids} acceptsConsortium={call.acceptsConsortium} />
            </FormState>
          ) : null}
          <Existing firms={firms} />
        </div>
        <aside className="side">
          {call.deadline === null ? null : (
            <DeadlineClock deadline={call.deadline} label={t("consortia.invitation.deadline")} />
          )}
          <CallAsks asks={asks} rules={call.acceptsConsortium ? rules : null} />
        </aside>
      </div>
    </main>
  );
}

function Existing({ firms }: { firms: Route.ComponentProps["loaderData"]["firms"] }) {
  const { t } = useWords();
  const begun = firms.filter((firm) => firm.bidId !== null || firm.consortiumId !== null);
  if (begun.length === 0) return null;
  return (
    <section>
      <h2>{t("consortia.start.existing")}</h2>
      <ul className="rows">
        {begun.map((firm) => (
          <li key={firm.id}>
            <span className="title">{firm.name}</span>
            <p className="tags">
              {firm.bidId === null ? null : <a href={`/firm/bids/${firm.bidId}`}>{t("consortia.start.openBid")}</a>}
              {firm.consortiumId === null ? null : (
                <a href={`/firm/consortia/${firm.consortiumId}`}>{t("consortia.start.openRoom")}</a>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
