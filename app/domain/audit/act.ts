import type { Database, Transaction } from "../../../db/schema/database.ts";
import type { Result } from "../../kernel/result.ts";

/**
 * Runs a verb's body in one immediate transaction: the write lock is taken before anything is read,
 * so what was checked is still true when it is written. A refusal undoes whatever was written.
 */
export function act<Value>(db: Database, body: (tx: Transaction) => Result<Value>): Result<Value> {
  let refusal: Result<Value> | undefined;
  try {
    return db.transaction(
      (tx) => {
        const result = body(tx);
        if (!result.ok) {
          refusal = result;
          tx.rollback();
        }
        return result;
      },
      { behavior: "immediate" },
    );
  } catch (error) {
    if (refusal !== undefined) return refusal;
    throw error;
  }
}
