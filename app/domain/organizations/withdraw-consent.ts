import type { Database } from "../../../db/schema/database.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import type { WithdrawConsentCommand } from "./contact-schema.ts";
import { endConsent, noteConsent } from "./give-consent.ts";

/** Takes one's consent back: from now on the firm's page shows nothing of the person. */
export function withdrawConsent(
  db: Database,
  { organizationId }: WithdrawConsentCommand,
  { actor, now }: Acting,
): Result<Record<string, never>> {
  return act(db, (tx) => {
    if (actor.kind !== "person") return refused("access.not-yours");
    const person = { organizationId, personId: actor.personId };
    if (endConsent(tx, person, now)) noteConsent(tx, { act: "withdrawn", ...person }, now);
    return done({});
  });
}
