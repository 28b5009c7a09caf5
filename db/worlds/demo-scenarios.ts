import { isPolicyDomain } from "../../app/domain/policies/policy-domain.ts";
import { createScenario } from "../../app/domain/scenarios/create-scenario.ts";
import { saveScenario } from "../../app/domain/scenarios/save-scenario.ts";
import { STAGES } from "../../app/domain/scenarios/scenario.ts";
import { findScenario } from "../../app/domain/scenarios/scenario-queries.ts";
import type { ScenarioFields } from "../../app/domain/scenarios/scenario-schema.ts";
import { DAY } from "../../app/kernel/instant.ts";
import { parseWan } from "../../app/kernel/money.ts";
import { actorOf, type DemoBuild, idOf, mustDo, officialOf, organizationIdOf, type TimedAct } from "./demo-build.ts";
import type { DemoScenario } from "./demo-content.ts";
import { momentsOf } from "./demo-moments.ts";

/** Scenarios open some weeks before their call is written; those further along their life line enter stage after stage. */
export function scenarioActs(build: DemoBuild): TimedAct[] {
  return build.content.scenarios.flatMap((scenario) => {
    const { scenarioAt, publishedAt } = momentsOf(scenario, build.now);
    const opening = { at: scenarioAt, run: () => openScenario(build, scenario, scenarioAt) };
    const later = STAGES.slice(STAGES.indexOf("invest") + 1, STAGES.indexOf(scenario.stage) + 1);
    const pace = Math.floor((build.now - publishedAt - DAY) / (later.length + 1));
    const moves = later.map((stage, place) => {
      const at = publishedAt + DAY + pace * (place + 1);
      return { at, run: () => enter(build, scenario, stage, at) };
    });
    return [opening, ...moves];
  });
}

function openScenario(build: DemoBuild, scenario: DemoScenario, now: number): void {
  const id = idOf(build, "scenario", scenario.key);
  const bureauId = organizationIdOf(build, scenario.bureau);
  const acting = { actor: actorOf(build, officialOf(build, scenario.bureau, "author")), now };
  mustDo(scenario.key, createScenario(build.db, { id, bureauId, ...fieldsOf(build, scenario) }, acting));
}

function enter(build: DemoBuild, scenario: DemoScenario, stage: DemoScenario["stage"], now: number): void {
  const scenarioId = idOf(build, "scenario", scenario.key);
  const seenAt = findScenario(build.db, scenarioId)?.updatedAt ?? 0;
  const acting = { actor: actorOf(build, officialOf(build, scenario.bureau, "author")), now };
  const command = { scenarioId, seenAt, stage, ...fieldsOf(build, scenario) };
  mustDo(`${scenario.key} at ${stage}`, saveScenario(build.db, command, acting));
}

function fieldsOf(build: DemoBuild, scenario: DemoScenario): ScenarioFields {
  const { titleZh, titleEn, bodyEn, domain, place, investmentType, isDigital } = scenario;
  if (!isPolicyDomain(domain)) throw new Error(`no domain of the policy: ${domain}`);
  return {
    titleZh,
    titleEn: titleEn ?? null,
    bodyZh: `${scenario.bodyZh}\n\n${unitsZh(build, scenario)}`,
    bodyEn: bodyEn === undefined ? null : `${bodyEn}\n\n${unitsEn(build, scenario)}`,
    domain,
    place,
    investmentType: investmentType ?? null,
    isDigital,
    ...amountsOf(scenario),
  };
}

/** In fen; all null when the amount is to be negotiated. */
export function amountsOf({ amounts }: DemoScenario) {
  const fen = (wan: string | undefined) => (wan === undefined ? null : (parseWan(wan) ?? null));
  return {
    total: fen(amounts?.totalWan),
    fiscal: fen(amounts?.fiscalWan),
    platform: fen(amounts?.platformWan),
    social: fen(amounts?.socialWan),
  };
}

function unitsZh(build: DemoBuild, { bureau, coBureaus }: DemoScenario): string {
  const name = (key: string) => build.content.bureaus.find((one) => one.key === key)?.nameZh ?? key;
  return `牵头单位：${name(bureau)}。配合单位：${coBureaus.map(name).join("、")}。`;
}

function unitsEn(build: DemoBuild, { bureau, coBureaus }: DemoScenario): string {
  const name = (key: string) => build.content.bureaus.find((one) => one.key === key)?.nameEn ?? key;
  return `Lead: ${name(bureau)}. With: ${coBureaus.map(name).join(", ")}.`;
}
