import type { ReactNode } from "react";
import type { Stage } from "../../../db/schema/scenarios.ts";
import { nameSaid } from "../../i18n/name-said.ts";
import { Day } from "../primitives/moment.tsx";
import { Said } from "../primitives/said.tsx";
import { useWords } from "../words.tsx";

/** Beside a scenario: who is responsible, where, and the stages it has gone through. */
export function ScenarioFacts({
  scenario,
  stages,
  follow,
}: {
  scenario: {
    readonly code: string;
    readonly place: string | null;
    readonly bureau: { readonly nameZh: string; readonly nameEn: string | null };
  };
  stages: readonly { readonly stage: Stage; readonly enteredAt: number }[];
  follow: ReactNode;
}) {
  const { t } = useWords();
  return (
    <aside className="side" aria-label={t("public.scenario.facts")}>
      <dl className="facts">
        <dt>{t("public.scenario.bureau")}</dt>
        <dd>
          <Said zh={scenario.bureau.nameZh} en={scenario.bureau.nameEn} />
        </dd>
        {scenario.place === null || scenario.place === "" ? null : (
          <>
            <dt>{t("public.scenario.place")}</dt>
            <dd>{nameSaid(t, "place", scenario.place)}</dd>
          </>
        )}
        <dt>{t("public.scenario.code")}</dt>
        <dd className="num">{scenario.code}</dd>
      </dl>
      <div className="side-acts">{follow}</div>
      {stages.length === 0 ? null : (
        <>
          <h2 className="side-title">{t("public.scenario.stages")}</h2>
          <dl className="facts">
            {stages.map((entry) => (
              <div key={entry.stage} className="row">
                <dt>{t(`terms.stageName.${entry.stage}`)}</dt>
                <dd>
                  <Day at={entry.enteredAt} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </aside>
  );
}
