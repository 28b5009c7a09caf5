import { cardsOf } from "../../domain/calls/call-card-queries.ts";
import { closingSoon, countOpenCalls, districtSums, newlyPublished } from "../../domain/calls/public-call-queries.ts";
import { policyFigures } from "../../domain/scenarios/policy-figures.ts";
import { inOwnLanguage } from "../../http/own-language.ts";
import { found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { isLocale } from "../../kernel/locale.ts";
import { CallRow } from "../../ui/patterns/call-row.tsx";
import { HowItWorks } from "../../ui/patterns/how-it-works.tsx";
import { PageMeta } from "../../ui/patterns/page-meta.tsx";
import { PolicyFiguresBoard } from "../../ui/patterns/policy-figures-board.tsx";
import { SearchBox } from "../../ui/patterns/search-box.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/home.ts";

const SHOWN = 5;

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  const { db, now } = visit;
  if (!isLocale(args.params.locale)) throw found(inOwnLanguage(visit));
  return {
    closing: cardsOf(db, closingSoon(db, now, SHOWN), now),
    newest: cardsOf(db, newlyPublished(db, now, SHOWN), now),
    open: countOpenCalls(db, now),
    figures: policyFigures(districtSums(db, now)),
  };
}

export default function Home({ loaderData }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const { closing, newest, open, figures } = loaderData;
  return (
    <main id="content" className="wrap home">
      <PageMeta title={t("site.name")} description={t("public.home.lead")} path="" />
      <div className="hero">
        <h1>{t("public.home.title")}</h1>
        <p className="lead">{t("public.home.lead")}</p>
        <SearchBox path={`/${locale}/search`} placeholder={t("public.home.placeholder")} big />
        <p className="often note">
          <span>{t("public.home.often")}</span>
          {t("public.home.oftenWords")
            .split(/[、,]\s*/)
            .map((word) => (
              <a key={word} href={`/${locale}/search?q=${encodeURIComponent(word)}`}>
                {word}
              </a>
            ))}
        </p>
      </div>
      <div className="half">
        <section>
          <div className="head">
            <h2>{t("public.home.closing")}</h2>
            <a className="note" href={`/${locale}/calls?state=open`}>
              {t("public.home.all", { count: open })}
            </a>
          </div>
          {closing.length === 0 ? (
            <EmptyState
              text={t("public.home.closingEmpty")}
              to={`/${locale}/scenarios`}
              act={t("public.home.figuresLink")}
            />
          ) : null}
          <ul className="rows">
            {closing.map((call) => (
              <CallRow key={call.id} call={call} />
            ))}
          </ul>
        </section>
        <section>
          <div className="head">
            <h2>{t("public.home.newest")}</h2>
            <a className="note" href={`/${locale}/calls?sort=newest`}>
              {t("public.home.allNewest")}
            </a>
          </div>
          {newest.length === 0 ? (
            <EmptyState text={t("public.home.newestEmpty")} to={`/${locale}/calls`} act={t("public.empty.all")} />
          ) : null}
          <ul className="rows">
            {newest.map((call) => (
              <CallRow key={call.id} call={call} by="publication" />
            ))}
          </ul>
        </section>
      </div>
      <PolicyFiguresBoard figures={figures} />
      <HowItWorks />
    </main>
  );
}
