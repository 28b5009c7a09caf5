import { renderMarkdown } from "../../adapters/markdown.ts";
import { cardsOf } from "../../domain/calls/call-card-queries.ts";
import { getPublicScenario } from "../../domain/calls/public-call-queries.ts";
import { found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { isLocale } from "../../kernel/locale.ts";
import { CallRow } from "../../ui/patterns/call-row.tsx";
import { FollowForm } from "../../ui/patterns/follow-form.tsx";
import { LIFE_STAGES, LifeLine } from "../../ui/patterns/life-line.tsx";
import { MoneySplit } from "../../ui/patterns/money-split.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { PageMeta } from "../../ui/patterns/page-meta.tsx";
import { Prose } from "../../ui/patterns/prose.tsx";
import { ScenarioFacts } from "../../ui/patterns/scenario-facts.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { saidIn } from "../../ui/primitives/said.tsx";
import { Tag } from "../../ui/primitives/tag.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/scenario.ts";
import { followingOf } from "./following.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  const { db, locale, now } = visit;
  const id = found(isLocale(args.params.locale) ? parseId<"scenario">(args.params.id) : undefined);
  const { scenario, bureau, calls, stages } = found(getPublicScenario(db, id, now));
  const body = saidIn(locale, scenario.bodyZh, scenario.bodyEn);
  return {
    scenario: {
      id,
      code: scenario.code,
      title: saidIn(locale, scenario.titleZh, scenario.titleEn),
      domain: scenario.domain,
      article: scenario.article,
      investmentType: scenario.investmentType,
      place: scenario.place,
      stage: scenario.stage,
      enteredAt: scenario.stageEnteredAt,
      amounts: {
        total: scenario.total,
        fiscal: scenario.fiscal,
        platform: scenario.platform,
        social: scenario.social,
      },
      bureau,
    },
    body: { html: renderMarkdown(body.text), lang: body.lang },
    calls: cardsOf(db, calls, now),
    stages,
    following: followingOf(visit, "scenario", id),
  };
}

export default function Scenario({ loaderData }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const { scenario, body, calls, stages, following } = loaderData;
  const path = `/scenarios/${scenario.id}`;
  const next = LIFE_STAGES[LIFE_STAGES.indexOf(scenario.stage) + 1];
  return (
    <main id="content" className="wrap">
      <PageMeta title={scenario.title.text} description={body.html.replace(/<[^>]+>/g, " ")} path={path} />
      <PageHeader
        crumbs={[
          { label: t("site.nav.scenarios"), to: `/${locale}/scenarios` },
          { label: t(`terms.domain.${scenario.domain}`), to: `/${locale}/scenarios?domain=${scenario.domain}` },
          { label: scenario.code },
        ]}
        title={scenario.title.text}
        titleLang={scenario.title.lang}
        tags={
          <>
            <Tag tone="link">{t(`terms.stageName.${scenario.stage}`)}</Tag>
            <Tag>
              {scenario.article === null ? "" : `${t("terms.article", { number: scenario.article })} `}
              {t(`terms.domain.${scenario.domain}`)}
            </Tag>
            {scenario.investmentType === null ? null : (
              <Tag>{t(`terms.investmentType.${scenario.investmentType}`)}</Tag>
            )}
          </>
        }
      />
      <LifeLine
        stage={scenario.stage}
        enteredAt={scenario.enteredAt}
        next={next === undefined ? undefined : t("public.life.nextStage", { stage: t(`terms.stageName.${next}`) })}
      />
      <div className="two page">
        <div className="body">
          <Prose html={body.html} lang={body.lang} />
          <section>
            <h2>{t("public.scenario.calls")}</h2>
            {calls.length === 0 ? (
              <EmptyState
                text={t("public.scenario.noCalls")}
                to={`/${locale}/calls?state=open`}
                act={t("public.scenario.noCallsAct")}
              />
            ) : (
              <ul className="rows">
                {calls.map((call) => (
                  <CallRow key={call.id} call={call} />
                ))}
              </ul>
            )}
          </section>
          <section>
            <h2>{t("public.scenario.money")}</h2>
            <MoneySplit amounts={scenario.amounts} />
          </section>
        </div>
        <ScenarioFacts
          scenario={scenario}
          stages={stages}
          follow={<FollowForm kind="scenario" id={scenario.id} following={following} back={`/${locale}${path}`} />}
        />
      </div>
    </main>
  );
}
