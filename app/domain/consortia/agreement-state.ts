import { eq } from "drizzle-orm";
import { type ConsortiumRow, consortia } from "../../../db/schema/consortia.ts";
import type { Transaction } from "../../../db/schema/database.ts";
import { transitionOf } from "../../kernel/lifecycle.ts";
import { AGREEMENT_LIFE, type AgreementVerb } from "./agreement-lifecycle.ts";

/** Leads a consortium along its life; what means nothing in its state leaves it where it is. */
export function moveConsortium(
  tx: Transaction,
  { id, state }: Pick<ConsortiumRow, "id" | "state">,
  verb: AgreementVerb,
) {
  const row = transitionOf(AGREEMENT_LIFE, state, verb);
  if (row === undefined || row.to === state) return;
  tx.update(consortia).set({ state: row.to }).where(eq(consortia.id, id)).run();
}
