import { canMoveCall } from "../../domain/calls/call-policy.ts";
import { endedCallsOf, livingCallsOf, type OfficeCall } from "../../domain/calls/office-call-queries.ts";
import { canSeeVerifications } from "../../domain/organizations/organization-policy.ts";
import { countWaiting } from "../../domain/organizations/queue-queries.ts";
import { admit } from "../../http/visit.ts";
import { CallGroup, type DeskItem } from "../../ui/office/call-group.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { ButtonLink } from "../../ui/primitives/button.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/desk.ts";
import { actingBureaus, seenBureaus } from "./office-bureaus.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "office");
  const { actor, db, now } = visit;
  const bureaus = seenBureaus(actor);
  const living = livingCallsOf(db, bureaus, now);
  const isMine = (one: OfficeCall) => canMoveCall(actor, one.call, "approve", now).allowed;
  const inState = (...states: readonly OfficeCall["state"][]) => living.filter((one) => states.includes(one.state));
  const groups = [
    { key: "toApprove", calls: living.filter(isMine) },
    { key: "drafts", calls: inState("draft") },
    { key: "waiting", calls: inState("awaiting_approval").filter((one) => !isMine(one)) },
    { key: "scheduled", calls: inState("scheduled") },
    { key: "open", calls: byDeadline(inState("open")) },
    { key: "closed", calls: inState("closed", "evaluating") },
    { key: "ended", calls: endedCallsOf(db, bureaus, now).slice(0, 20) },
  ] as const;
  return {
    groups: groups.map((group) => ({ key: group.key, items: group.calls.map(item) })),
    mayWrite: actingBureaus(actor).length > 0,
    toVerify: canSeeVerifications(actor).allowed ? sumOf(countWaiting(db)) : null,
  };
}

/** What waits for this official, the most pressing first. */
/** Firms, claimed statuses and claims to firms, all told. */
function sumOf(waiting: ReturnType<typeof countWaiting>): number {
  return waiting.identity + waiting.ownership + waiting.status;
}

export default function OfficeDesk({ loaderData: { groups, mayWrite, toVerify } }: Route.ComponentProps) {
  const { t } = useWords();
  const isEmpty = groups.every((group) => group.items.length === 0);
  return (
    <main id="content" className="wrap">
      <title>{`${t("office.title")} · ${t("site.name")}`}</title>
      <PageHeader
        title={t("office.title")}
        lead={t("office.lead")}
        aside={
          mayWrite ? (
            <ButtonLink to="/office/calls/new" tone="go">
              {t("office.new.title")}
            </ButtonLink>
          ) : null
        }
      />
      <nav className="acts" aria-label={t("office.also")}>
        <a href="/office/scenarios">{t("office.scenarios.title")}</a>
        {toVerify === null ? null : <a href="/office/verifications">{t("office.toVerify", { count: toVerify })}</a>}
      </nav>
      {isEmpty ? (
        <EmptyState
          text={t("office.empty")}
          {...(mayWrite ? { to: "/office/calls/new", act: t("office.new.title") } : {})}
        />
      ) : null}
      {groups.map((group) => (
        <CallGroup key={group.key} name={group.key} items={group.items} />
      ))}
    </main>
  );
}

function byDeadline(calls: readonly OfficeCall[]): readonly OfficeCall[] {
  const last = Number.MAX_SAFE_INTEGER;
  return calls.toSorted((one, other) => (one.call.deadline ?? last) - (other.call.deadline ?? last));
}

function item({ call, bureau, state }: OfficeCall): DeskItem {
  const { id, code, titleZh, titleEn, deadline, publishAt, updatedAt } = call;
  return { id, code, titleZh, titleEn, deadline, publishAt, updatedAt, bureau, state };
}
