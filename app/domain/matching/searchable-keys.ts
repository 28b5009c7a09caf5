import { asc, eq, gt, or } from "drizzle-orm";
import { calls } from "../../../db/schema/calls.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import { products } from "../../../db/schema/products.ts";
import { scenarios } from "../../../db/schema/scenarios.ts";
import type { CallId, OrganizationId, ProductId, ScenarioId } from "../../kernel/ids.ts";

/** Keys in their order, so that a rebuild walks everything in bounded steps. `after` null begins. */
export function listCallIds(db: Reader, after: CallId | null, limit: number): readonly CallId[] {
  return db
    .select({ id: calls.id })
    .from(calls)
    .where(after === null ? undefined : gt(calls.id, after))
    .orderBy(asc(calls.id))
    .limit(limit)
    .all()
    .map((row) => row.id);
}

export function listScenarioIds(db: Reader, after: ScenarioId | null, limit: number): readonly ScenarioId[] {
  return db
    .select({ id: scenarios.id })
    .from(scenarios)
    .where(after === null ? undefined : gt(scenarios.id, after))
    .orderBy(asc(scenarios.id))
    .limit(limit)
    .all()
    .map((row) => row.id);
}

export function listProductIds(db: Reader, after: ProductId | null, limit: number): readonly ProductId[] {
  return db
    .select({ id: products.id })
    .from(products)
    .where(after === null ? undefined : gt(products.id, after))
    .orderBy(asc(products.id))
    .limit(limit)
    .all()
    .map((row) => row.id);
}

export function listOrganizationIds(
  db: Reader,
  after: OrganizationId | null,
  limit: number,
): readonly OrganizationId[] {
  return db
    .select({ id: organizations.id })
    .from(organizations)
    .where(after === null ? undefined : gt(organizations.id, after))
    .orderBy(asc(organizations.id))
    .limit(limit)
    .all()
    .map((row) => row.id);
}

/** The products of a firm: when the firm changes, they are found differently. */
export function listProductIdsOf(db: Reader, organizationId: OrganizationId, limit: number): readonly ProductId[] {
  return db
    .select({ id: products.id })
    .from(products)
    .where(eq(products.organizationId, organizationId))
    .limit(limit)
    .all()
    .map((row) => row.id);
}

/** The calls under a scenario: its stage is told with them. */
export function listCallIdsUnder(db: Reader, scenarioId: ScenarioId, limit: number): readonly CallId[] {
  return db
    .select({ id: calls.id })
    .from(calls)
    .where(eq(calls.scenarioId, scenarioId))
    .limit(limit)
    .all()
    .map((row) => row.id);
}

/** The calls and scenarios of a bureau: they are found by its name. */
export function listIdsOfBureau(
  db: Reader,
  bureauId: OrganizationId,
  limit: number,
): { readonly calls: readonly CallId[]; readonly scenarios: readonly ScenarioId[] } {
  const ofBureau = db.select({ id: calls.id }).from(calls).where(eq(calls.bureauId, bureauId)).limit(limit).all();
  const plans = db
    .select({ id: scenarios.id })
    .from(scenarios)
    .where(eq(scenarios.bureauId, bureauId))
    .limit(limit)
    .all();
  return { calls: ofBureau.map((row) => row.id), scenarios: plans.map((row) => row.id) };
}

/** The scenario of a call: the call's needs are found with it. */
export function findScenarioIdOf(db: Reader, callId: CallId): ScenarioId | undefined {
  return db.select({ id: calls.scenarioId }).from(calls).where(eq(calls.id, callId)).get()?.id;
}

/** The call that somebody means by a reference, a code or a key; of a scenario's reference, its call. */
export function findCallNamed(db: Reader, name: string): CallId | undefined {
  const call = db
    .select({ id: calls.id })
    .from(calls)
    .where(or(eq(calls.ref, name), eq(calls.code, name)))
    .get();
  if (call !== undefined) return call.id;
  return db
    .select({ id: calls.id })
    .from(calls)
    .innerJoin(scenarios, eq(scenarios.id, calls.scenarioId))
    .where(or(eq(scenarios.ref, name), eq(scenarios.code, name)))
    .orderBy(asc(calls.id))
    .get()?.id;
}
