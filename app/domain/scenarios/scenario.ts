import {
  INVESTMENT_TYPES,
  type InvestmentType,
  type ScenarioRow,
  STAGES,
  type Stage,
} from "../../../db/schema/scenarios.ts";
import { DAY } from "../../kernel/instant.ts";

export type { InvestmentType, ScenarioRow, Stage };
export { INVESTMENT_TYPES, STAGES };

/** One stage of 策投规建管营评 as it has been entered. */
export type StageEntry = { readonly stage: Stage; readonly enteredAt: number };

export function isLaterStage(stage: Stage, than: Stage): boolean {
  return STAGES.indexOf(stage) > STAGES.indexOf(than);
}

/** Whole days that a scenario has been in its stage. */
export function daysInStage(scenario: Pick<ScenarioRow, "stageEnteredAt">, now: number): number {
  return Math.max(0, Math.floor((now - scenario.stageEnteredAt) / DAY));
}
