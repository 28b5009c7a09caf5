import type { z } from "zod";
import type { Database } from "../../db/schema/database.ts";
import type { Actor } from "../domain/accounts/actor.ts";
import type { Result } from "../kernel/result.ts";
import { readFields } from "./form.ts";
import { formFields } from "./read-form.ts";
import { actAnswer, notFound } from "./respond.ts";
import type { Visit } from "./visit.ts";

/**
 * An act of one small form: its fields with those that the address gave are the command. On to `path` either way,
 * with a sentence; 404 for what is not the actor's, as if it were not there.
 */
export async function formAct<Schema extends z.ZodType, Value>(
  visit: Visit,
  request: Request,
  act: {
    readonly given: Readonly<Record<string, string>>;
    readonly schema: Schema;
    readonly verb: (
      db: Database,
      command: z.output<Schema>,
      acting: { readonly actor: Actor; readonly now: number },
    ) => Result<Value>;
    readonly path: string;
    readonly done: string;
  },
): Promise<Response> {
  const fields = await formFields(request, visit.facts);
  for (const [name, value] of Object.entries(act.given)) fields.set(name, value);
  const reading = readFields(fields, act.schema);
  if (!reading.ok) throw new Response(null, { status: 422 });
  const result = act.verb(visit.db, reading.value, visit);
  if (!result.ok && result.refusal.code === "access.not-yours") throw notFound();
  return actAnswer(visit, result, act.path, act.done);
}
