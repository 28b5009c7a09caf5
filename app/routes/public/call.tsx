import { isOpenAt } from "../../domain/calls/call.ts";
import { getPublicCall } from "../../domain/calls/public-call-queries.ts";
import { partnerCardsOfCall } from "../../domain/partners/public-partner-queries.ts";
import { found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { isLocale } from "../../kernel/locale.ts";
import { findCallMatches } from "../../search/call-matches.ts";
import { FitLine } from "../../ui/firm/fit-line.tsx";
import { CallPartners } from "../../ui/partners/call-partners.tsx";
import { AttachmentList } from "../../ui/patterns/attachment-list.tsx";
import { CallHead, CallLife } from "../../ui/patterns/call-head.tsx";
import { CallMatches } from "../../ui/patterns/call-matches.tsx";
import { CallRules } from "../../ui/patterns/call-rules.tsx";
import { CallSide } from "../../ui/patterns/call-side.tsx";
import { CriteriaBar } from "../../ui/patterns/criteria-bar.tsx";
import { FollowForm } from "../../ui/patterns/follow-form.tsx";
import { MoneySplit } from "../../ui/patterns/money-split.tsx";
import { NeedList, placesOf } from "../../ui/patterns/need-list.tsx";
import { PageMeta } from "../../ui/patterns/page-meta.tsx";
import { Prose } from "../../ui/patterns/prose.tsx";
import { Timeline } from "../../ui/patterns/timeline.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/call.ts";
import { callView } from "./call-view.ts";
import { followingOf } from "./following.ts";
import { heedMutedMatches } from "./heed-muted.ts";
import { matchedProducts, mayFavourLocal } from "./match-view.ts";
import { ownFits } from "./own-fits.ts";

const MATCHES_READ = 60;
const MATCHES_SHOWN = 5;
const NOTICES_SHOWN = 3;

export async function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  const { db, locale, now, world } = visit;
  const id = found(isLocale(args.params.locale) ? parseId<"call">(args.params.id) : undefined);
  const whole = found(getPublicCall(db, id, now));
  const matches = await findCallMatches(world.engine, db, id, MATCHES_READ);
  const { investmentType } = whole.call;
  const { results: matched, ...muting } = heedMutedMatches(visit, matchedProducts(db, matches, investmentType));
  return {
    call: callView(whole, locale, now),
    partners: partnerCardsOfCall(db, id, NOTICES_SHOWN, now),
    following: followingOf(visit, "call", id),
    fits: isOpenAt(whole.call, now) ? await ownFits(visit, id) : [],
    matches: {
      shown: matched.slice(0, MATCHES_SHOWN),
      muting: { ...muting, path: visit.url.pathname },
      total: matched.length,
      mayBeMore: matches.mayBeMore || matches.total > MATCHES_READ,
      uncovered: matches.uncovered,
      isDown: matches.isDown,
      isFallback: matches.isFallback === true,
      isLocalFirst: mayFavourLocal(investmentType),
    },
  };
}

export default function Call({ loaderData }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const { call, following, fits, matches, partners } = loaderData;
  const path = `/calls/${call.id}`;
  const must = call.needs.filter((need) => need.kind === "must").length;
  return (
    <main id="content" className="wrap">
      <PageMeta title={call.title.text} description={textOf(call.body.html)} path={path} />
      <CallHead call={call} />
      <div className="two call">
        <CallSide
          call={call.side}
          follow={<FollowForm kind="call" id={call.id} following={following} back={`/${locale}${path}`} />}
          fit={<FitLine fits={fits} callId={call.id} />}
        />
        <CallLife call={call} />
        <div className="body">
          {call.stateNote === null || call.stateNote === "" ? null : (
            <p className="notice" lang={locale === "en" ? "zh-CN" : undefined}>
              {t("public.call.stateNote", { note: call.stateNote })}
            </p>
          )}
          <Prose html={call.body.html} lang={call.body.lang} />
          <section id="needs">
            <div className="head">
              <h2>{t("public.call.needs")}</h2>
              <span className="note">
                {t("public.call.needsSummary", { total: call.needs.length, must, should: call.needs.length - must })}
              </span>
            </div>
            <NeedList needs={call.needs} />
          </section>
          <CallMatches
            callId={call.id}
            matches={matches}
            places={placesOf(call.needs)}
            isOpen={call.side.state === "open"}
          />
          <CallPartners call={call.side} cards={partners} />
          <section>
            <h2>{t("public.call.who")}</h2>
            <CallRules rules={call.rules} />
          </section>
          {call.criteria.length === 0 ? null : (
            <section>
              <h2>{t("public.call.criteria")}</h2>
              <CriteriaBar criteria={call.criteria} />
            </section>
          )}
          <section>
            <h2>{t("public.call.money")}</h2>
            <MoneySplit amounts={call.amounts} />
          </section>
          <section>
            <h2>{t("public.call.timeline")}</h2>
            <Timeline moments={call.moments} isOver={call.side.state !== "open"} />
          </section>
          <AttachmentList attachments={call.attachments} />
        </div>
      </div>
    </main>
  );
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
