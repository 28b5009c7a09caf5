import type { ScenarioCard } from "../../domain/scenarios/public-scenario-queries.ts";
import type { SearchHit } from "../../search/engine.ts";
import { Money } from "../primitives/money.tsx";
import { Said } from "../primitives/said.tsx";
import { useWords } from "../words.tsx";
import { FoundLine } from "./found-line.tsx";
import { FoundTitle } from "./found-title.tsx";
import { LifeLine } from "./life-line.tsx";
import { MuteMenu } from "./mute-menu.tsx";

/** One scenario in a list, with its life line in small. */
export function ScenarioRow({ scenario, hit }: { scenario: ScenarioCard; hit?: SearchHit }) {
  const { locale, t } = useWords();
  return (
    <li className="scenario-row">
      <div>
        <h3 className="title">
          <a href={`/${locale}/scenarios/${scenario.id}`}>
            <FoundTitle zh={scenario.titleZh} en={scenario.titleEn} hit={hit} />
          </a>
        </h3>
        <p className="facts-line note">
          <span>
            <Said zh={scenario.bureau.nameZh} en={scenario.bureau.nameEn} />
          </span>
          <span>{t(`terms.domain.${scenario.domain}`)}</span>
          <span>{scenario.total === null ? t("public.money.negotiable") : <Money fen={scenario.total} />}</span>
        </p>
        {hit === undefined ? null : <FoundLine hit={hit} />}
        <MuteMenu kind="scenario" id={scenario.id} words={hit?.why ?? []} />
      </div>
      <LifeLine stage={scenario.stage} enteredAt={scenario.stageEnteredAt} small />
    </li>
  );
}
