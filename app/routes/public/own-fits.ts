import { isOfficeKind } from "../../domain/accounts/actor.ts";
import type { Visit } from "../../http/visit.ts";
import type { CallId } from "../../kernel/ids.ts";
import { type FirmFit, findFirmFits } from "../../search/firm-fit.ts";

const MOST_FIRMS = 3;

export type OwnFits = readonly Pick<FirmFit, "firmId" | "nameZh" | "nameEn" | "standings">[];

/** How the visitor's own firms stand to a call, what a line needs of it; nothing for everybody else. */
export async function ownFits(visit: Visit, callId: CallId): Promise<OwnFits> {
  const { db, actor, now, world } = visit;
  if (actor.kind !== "person") return [];
  const firms = actor.memberships.filter((one) => !isOfficeKind(one.kind)).slice(0, MOST_FIRMS);
  const ids = firms.map((one) => one.organizationId);
  const { fits } = await findFirmFits(world.engine, db, callId, ids, now);
  return fits.map(({ firmId, nameZh, nameEn, standings }) => ({ firmId, nameZh, nameEn, standings }));
}
