import type { OrganizationId } from "../../kernel/ids.ts";
import { ALLOWED, type Decision, denied } from "../../kernel/refusal.ts";
import { type Actor, actsFor, hasDesk, isOfficeKind, roleIn } from "../accounts/actor.ts";
import type { ScenarioRow } from "./scenario.ts";

type ScenarioOfBureau = Pick<ScenarioRow, "bureauId" | "isPublic">;

/** Public scenarios are everybody's; before that, the bureau's people and the auditors read them. */
export function canReadScenario(actor: Actor, scenario: ScenarioOfBureau): Decision {
  const reads = scenario.isPublic || roleIn(actor, scenario.bureauId) !== undefined || hasDesk(actor, "auditor");
  return reads ? ALLOWED : denied("scenario.not-found");
}

/** The bureau's officials keep its scenarios up to date, published or not: the stage goes on for years. */
export function canEditScenario(actor: Actor, scenario: ScenarioOfBureau): Decision {
  return actor.kind === "person" && actsFor(actor, scenario.bureauId) ? ALLOWED : denied("scenario.not-found");
}

/** Scenarios belong to a bureau or state platform and are opened by somebody who acts for it. */
export function canCreateScenario(actor: Actor, bureauId: OrganizationId): Decision {
  if (actor.kind !== "person" || !actsFor(actor, bureauId)) return denied("scenario.not-found");
  const isOffice = actor.memberships.some((one) => one.organizationId === bureauId && isOfficeKind(one.kind));
  return isOffice ? ALLOWED : denied("scenario.not-a-bureau");
}
