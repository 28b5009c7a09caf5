import { eq } from "drizzle-orm";
import type { Transaction } from "../../../db/schema/database.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import { scenarioStages, scenarios } from "../../../db/schema/scenarios.ts";
import { newId, type OrganizationId, type ScenarioId } from "../../kernel/ids.ts";
import type { Fen } from "../../kernel/money.ts";
import { recordEvent } from "../events/record-event.ts";
import { POLICY_DOMAINS, type PolicyDomain } from "../policies/policy-domain.ts";

/** A scenario need of a published list. */
export type ListedScenario = {
  readonly ref: string;
  readonly title: string;
  readonly body: string;
  readonly bureau: string;
  readonly city: string | null;
  readonly domain: PolicyDomain;
  /** Null when the list names no amount. */
  readonly amount: Fen | null;
  readonly isEnglish: boolean;
};

/** The scenario that an earlier import made of this entry, with what can be compared. */
export function findListedScenario(tx: Transaction, ref: string) {
  return tx
    .select({ scenario: scenarios, bureau: organizations.nameZh })
    .from(scenarios)
    .innerJoin(organizations, eq(organizations.id, scenarios.bureauId))
    .where(eq(scenarios.ref, ref))
    .get();
}

/** Whether the entry says what the scenario says already. */
export function isSameScenario(
  known: NonNullable<ReturnType<typeof findListedScenario>>,
  listed: ListedScenario,
): boolean {
  const texts = scenarioTexts(listed);
  const { scenario } = known;
  return (
    scenario.titleZh === texts.titleZh &&
    scenario.titleEn === texts.titleEn &&
    scenario.bodyZh === texts.bodyZh &&
    scenario.bodyEn === texts.bodyEn &&
    scenario.domain === listed.domain &&
    scenario.city === listed.city &&
    scenario.total === listed.amount &&
    known.bureau === listed.bureau
  );
}

/** Enters the scenario, or brings the known one up to date. Within the verb's transaction. */
export function importScenario(
  tx: Transaction,
  listed: ListedScenario,
  bureauId: OrganizationId,
  known: ScenarioId | undefined,
  now: number,
): ScenarioId {
  const values = {
    ...scenarioTexts(listed),
    domain: listed.domain,
    article: POLICY_DOMAINS[listed.domain],
    bureauId,
    city: listed.city,
    total: listed.amount,
    updatedAt: now,
  };
  if (known !== undefined) {
    tx.update(scenarios).set(values).where(eq(scenarios.id, known)).run();
    recordEvent(tx, { name: "scenario.changed", actorId: null, now, subject: { kind: "scenario", id: known } });
    return known;
  }
  const id = newId<"scenario">(now);
  tx.insert(scenarios)
    .values({
      ...values,
      id,
      ref: listed.ref,
      code: `L-${listed.ref}`,
      isDigital: true,
      stage: "invest",
      stageEnteredAt: now,
      isPublic: true,
      createdAt: now,
    })
    .run();
  for (const stage of ["plan", "invest"] as const) {
    tx.insert(scenarioStages).values({ scenarioId: id, stage, enteredAt: now }).run();
  }
  recordEvent(tx, { name: "scenario.published", actorId: null, now, subject: { kind: "scenario", id } });
  return id;
}

/** English entries stand in both languages until somebody translates them. */
export function scenarioTexts(listed: ListedScenario) {
  return {
    titleZh: listed.title,
    titleEn: listed.isEnglish ? listed.title : null,
    bodyZh: listed.body,
    bodyEn: listed.isEnglish ? listed.body : null,
  };
}
