import { isOfficeKind } from "../../domain/accounts/actor.ts";
import { getPublicCall } from "../../domain/calls/public-call-queries.ts";
import { found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { findFirmFits } from "../../search/firm-fit.ts";
import { FirmFitSection } from "../../ui/firm/firm-fit-section.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { saidIn } from "../../ui/primitives/said.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/call-fit.ts";

const MOST_FIRMS = 5;

export async function loader(args: Route.LoaderArgs) {
  const { db, actor, now, locale, world } = admit(args, "firm");
  const id = found(parseId<"call">(args.params.call));
  const { call, needs } = found(getPublicCall(db, id, now));
  const firms = actor.memberships.filter((one) => !isOfficeKind(one.kind)).slice(0, MOST_FIRMS);
  const { fits, isDown } = await findFirmFits(
    world.engine,
    db,
    id,
    firms.map((one) => one.organizationId),
    now,
  );
  return {
    call: {
      id,
      title: saidIn(locale, call.titleZh, call.titleEn).text,
      acceptsConsortium: call.acceptsConsortium,
    },
    needs: needs.map((need, place) => ({
      id: need.id,
      position: place + 1,
      title: saidIn(locale, need.titleZh, need.titleEn).text,
    })),
    fits,
    isDown,
  };
}

/** Whether a call fits the visitor's firms: rule by rule, need by need, and what one change would do. */
export default function CallFit({ loaderData: { call, needs, fits, isDown } }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const title = t("fit.page.title", { title: call.title });
  const isClosed = fits.some((fit) => fit.rules.some((one) => one.rule.name === "deadline" && one.verdict !== "met"));
  return (
    <main id="content" className="wrap">
      <title>{`${title} · ${t("site.name")}`}</title>
      <PageHeader
        title={title}
        crumbs={[{ label: call.title, to: `/${locale}/calls/${call.id}` }, { label: t("fit.page.crumb") }]}
        lead={t("fit.page.lead")}
      />
      {isClosed ? <p className="notice">{t("fit.page.closed")}</p> : null}
      {isDown ? <p className="notice refused">{t("fit.page.down")}</p> : null}
      {fits.length === 0 ? (
        <EmptyState text={t("fit.page.noFirm")} to="/firm/new" act={t("fit.page.noFirmAct")} />
      ) : null}
      {fits.map((fit) => (
        <FirmFitSection
          key={fit.firmId}
          fit={fit}
          callId={call.id}
          needs={needs}
          acceptsConsortium={call.acceptsConsortium}
        />
      ))}
      {fits.length === 0 ? null : (
        <p className="note">
          {t("fit.page.notJudgement")} <a href={`/${locale}/calls/${call.id}/matches`}>{t("fit.page.matches")}</a>
        </p>
      )}
    </main>
  );
}
