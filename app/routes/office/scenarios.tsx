import { listBureauScenarios } from "../../domain/scenarios/scenario-queries.ts";
import { admit } from "../../http/visit.ts";
import { pageNumber } from "../../kernel/page.ts";
import { LifeLine } from "../../ui/patterns/life-line.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { ButtonLink } from "../../ui/primitives/button.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { Pager } from "../../ui/primitives/pager.tsx";
import { Said } from "../../ui/primitives/said.tsx";
import { Tag } from "../../ui/primitives/tag.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/scenarios.ts";
import { actingBureaus, seenBureaus } from "./office-bureaus.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "office");
  const number = pageNumber(visit.url.searchParams.get("page"));
  const page = listBureauScenarios(visit.db, seenBureaus(visit.actor), number);
  return { page, mayWrite: actingBureaus(visit.actor).length > 0 };
}

/** The bureau's scenarios, public or not, with where each stands. */
export default function OfficeScenarios({ loaderData: { page, mayWrite } }: Route.ComponentProps) {
  const { t } = useWords();
  const title = t("office.scenarios.title");
  return (
    <main id="content" className="wrap">
      <title>{`${title} · ${t("office.title")}`}</title>
      <PageHeader
        title={title}
        lead={t("office.scenarios.lead")}
        crumbs={[{ label: t("office.title"), to: "/office" }, { label: title }]}
        aside={
          mayWrite ? (
            <ButtonLink to="/office/scenarios/new" tone="go">
              {t("office.scenarios.new")}
            </ButtonLink>
          ) : null
        }
      />
      {page.total === 0 ? (
        <EmptyState
          text={t("office.scenarios.empty")}
          {...(mayWrite ? { to: "/office/scenarios/new", act: t("office.scenarios.new") } : {})}
        />
      ) : (
        <ul className="rows">
          {page.items.map(({ scenario, bureau }) => (
            <li key={scenario.id}>
              <div className="head">
                <a className="title" href={`/office/scenarios/${scenario.id}`}>
                  <Said zh={scenario.titleZh} en={scenario.titleEn} />
                </a>
                <Tag tone={scenario.isPublic ? "ok" : "plain"}>
                  {t(scenario.isPublic ? "office.scenarios.isPublic" : "office.scenarios.notPublic")}
                </Tag>
              </div>
              <p className="note facts-line">
                <span className="num">{scenario.code}</span>
                <span>
                  <Said zh={bureau.nameZh} en={bureau.nameEn} />
                </span>
              </p>
              <LifeLine stage={scenario.stage} enteredAt={scenario.stageEnteredAt} small />
            </li>
          ))}
        </ul>
      )}
      <Pager {...page} hrefOf={(number) => `/office/scenarios?page=${number}`} />
    </main>
  );
}
