import { data } from "react-router";
import { actsFor, bindsFor } from "../../domain/accounts/actor.ts";
import { needsOf } from "../../domain/calls/call-queries.ts";
import { isTakingBids } from "../../domain/consortia/call-window.ts";
import { MOST_TASK } from "../../domain/consortia/consortium.ts";
import { inviteForNeed } from "../../domain/partners/invite-for-need.ts";
import { inviteForNeedCommand } from "../../domain/partners/partner-schema.ts";
import { readForm } from "../../http/read-form.ts";
import { actAnswer, found } from "../../http/respond.ts";
import { admit, type PersonVisit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { parseId } from "../../kernel/ids.ts";
import { pageNumber } from "../../kernel/page.ts";
import { FittingFirmRow } from "../../ui/partners/fitting-firm-row.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { ButtonLink } from "../../ui/primitives/button.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { Pager } from "../../ui/primitives/pager.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/consortium-partners.ts";
import { readableConsortium } from "./consortium-room-facts.ts";
import { FIRMS_SHOWN, gapFirms } from "./gap-firms.ts";

/** The consortium, for the people who act for its lead: members have nobody to invite. */
function ledRoom(visit: PersonVisit, param: string | undefined) {
  const room = readableConsortium(visit, param);
  return found(actsFor(visit.actor, room.consortium.leadId) ? room : undefined);
}

export async function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { db, now, locale, actor, url } = visit;
  const { consortium, members, call } = ledRoom(visit, args.params.consortium);
  const needs = needsOf(db, call.id).map((need) => ({
    id: need.id,
    position: need.position,
    title: inLocale(locale, need.titleZh, need.titleEn),
  }));
  const asked = parseId<"need">(url.searchParams.get("need") ?? undefined);
  const need = needs.find((one) => one.id === asked) ?? null;
  const page = pageNumber(url.searchParams.get("page"));
  const gap = { call, leadId: consortium.leadId, members, needId: need?.id ?? null, page };
  const lead = members.find((member) => member.organizationId === consortium.leadId)?.organization;
  return {
    ...(await gapFirms(visit, gap)),
    consortium: { id: consortium.id, name: consortium.name },
    call: { id: call.id, title: inLocale(locale, call.titleZh, call.titleEn) },
    lead: inLocale(locale, lead?.nameZh ?? "", lead?.nameEn),
    needs,
    need,
    page,
    canInvite: bindsFor(actor, consortium.leadId) && isTakingBids(call, now) && consortium.state !== "dissolved",
  };
}

/** Invites one firm. From the list of a gap it goes back there, from anywhere else to the room. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { consortium } = ledRoom(visit, args.params.consortium);
  const reading = await readForm(args.request, visit.facts, inviteForNeedCommand.omit({ consortiumId: true }));
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = inviteForNeed(visit.db, { ...reading.value, consortiumId: consortium.id }, visit);
  const room = `/firm/consortia/${consortium.id}`;
  const { search } = visit.url;
  return actAnswer(visit, result, search === "" ? room : `${room}/partners${search}`, "consortium.invited");
}

export default function ConsortiumPartners({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { consortium, call, lead, needs, need, firms, total, isDown, page, canInvite } = loaderData;
  const room = `/firm/consortia/${consortium.id}`;
  const publishing = `/firm/partners/new?call=${call.id}${need === null ? "" : `&need=${need.id}`}`;
  const task = need === null ? "" : t("partners.gap.task", { place: need.position, need: need.title });
  const message =
    need === null ? "" : t("partners.gap.message", { lead, call: call.title, place: need.position, need: need.title });
  return (
    <main id="content" className="wrap">
      <title>{`${t("partners.gap.title")} · ${t("site.name")}`}</title>
      <PageHeader
        title={
          need === null
            ? t("partners.gap.title")
            : t("partners.gap.titleFor", { place: need.position, need: need.title })
        }
        crumbs={[{ label: consortium.name, to: room }, { label: t("partners.gap.title") }]}
        lead={t("partners.gap.lead")}
        aside={<ButtonLink to={`${room}/invite`}>{t("partners.gap.byName")}</ButtonLink>}
      />
      <div className="with-side list">
        <div className="found">
          {isDown ? <p className="notice refused">{t("public.call.matchesDown")}</p> : null}
          <FormState form={actionData?.form}>
            {firms.length === 0 && !isDown ? (
              <EmptyState text={t("partners.gap.none")} to={publishing} act={t("partners.publish")} />
            ) : null}
            <ul className="rows">
              {firms.map((firm) => (
                <FittingFirmRow
                  key={firm.card.firm.id}
                  firm={firm}
                  places={Object.fromEntries(needs.map((one) => [one.id, one.position]))}
                  task={task.slice(0, MOST_TASK)}
                  message={message}
                  canInvite={canInvite}
                />
              ))}
            </ul>
          </FormState>
          <Pager
            number={page}
            size={FIRMS_SHOWN}
            total={total}
            hrefOf={(number) => `${room}/partners?${need === null ? "" : `need=${need.id}&`}page=${number}`}
          />
        </div>
        <aside>
          <nav className="facets" aria-label={t("public.call.needs")}>
            <section className="facet">
              <h2>{t("public.call.needs")}</h2>
              <ul>
                {needs.map((one) => (
                  <li key={one.id}>
                    <a href={`${room}/partners?need=${one.id}`} aria-current={one.id === need?.id ? "true" : undefined}>
                      <span>
                        {one.position} {one.title}
                      </span>
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          </nav>
        </aside>
      </div>
    </main>
  );
}
