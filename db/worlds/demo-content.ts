import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import {
  bidSchema,
  bureauSchema,
  consortiumSchema,
  firmSchema,
  followSchema,
  joiningSchema,
  partnerSchema,
  personSchema,
  productSchema,
  scenarioSchema,
  searchSchema,
  snippetSchema,
  talkSchema,
  technologySchema,
} from "./demo-content-schema.ts";

export type DemoBureau = z.infer<typeof bureauSchema>;
export type DemoPerson = z.infer<typeof personSchema>;
export type DemoFirm = z.infer<typeof firmSchema>;
export type DemoScenario = z.infer<typeof scenarioSchema>;
export type DemoCall = DemoScenario["call"];
export type DemoProduct = z.infer<typeof productSchema>;
export type DemoConsortium = z.infer<typeof consortiumSchema>;
export type DemoBid = z.infer<typeof bidSchema>;

export type DemoContent = {
  readonly bureaus: readonly DemoBureau[];
  readonly people: readonly DemoPerson[];
  readonly firms: readonly DemoFirm[];
  readonly technologies: readonly z.infer<typeof technologySchema>[];
  readonly scenarios: readonly DemoScenario[];
  readonly products: readonly DemoProduct[];
  readonly consortia: readonly DemoConsortium[];
  readonly bids: readonly DemoBid[];
  readonly partners: readonly z.infer<typeof partnerSchema>[];
  readonly joining: readonly z.infer<typeof joiningSchema>[];
  readonly talks: readonly z.infer<typeof talkSchema>[];
  readonly snippets: readonly z.infer<typeof snippetSchema>[];
  readonly follows: readonly z.infer<typeof followSchema>[];
  readonly searches: readonly z.infer<typeof searchSchema>[];
};

/**
 * Reads the demo world's entries from `db/worlds/demo` under the project's directory `home`.
 * Scenarios and products are spread over several files by policy article; names sort in that order.
 * Throws with file, entry and field when an entry does not have its form.
 */
export function readDemoContent(home: string): DemoContent {
  const folder = join(home, "db", "worlds", "demo");
  const names = readdirSync(folder).sort();
  return {
    bureaus: readFiles(folder, names, "bureaus", bureauSchema),
    people: readFiles(folder, names, "people", personSchema),
    firms: readFiles(folder, names, "firms", firmSchema),
    technologies: readFiles(folder, names, "technologies", technologySchema),
    scenarios: readFiles(folder, names, "scenarios", scenarioSchema),
    products: readFiles(folder, names, "products", productSchema),
    consortia: readFiles(folder, names, "consortia", consortiumSchema),
    bids: readFiles(folder, names, "bids", bidSchema),
    partners: readFiles(folder, names, "partners", partnerSchema),
    joining: readFiles(folder, names, "joining", joiningSchema),
    talks: readFiles(folder, names, "talks", talkSchema),
    snippets: readFiles(folder, names, "snippets", snippetSchema),
    follows: readFiles(folder, names, "follows", followSchema),
    searches: readFiles(folder, names, "searches", searchSchema),
  };
}

function readFiles<Entry extends z.ZodType>(
  folder: string,
  names: readonly string[],
  kind: string,
  entry: Entry,
): z.infer<Entry>[] {
  const own = names.filter(
    (name) => name === `${kind}.json` || (name.startsWith(`${kind}-`) && name.endsWith(".json")),
  );
  return own.flatMap((name) => {
    const read = z.array(entry).safeParse(JSON.parse(readFileSync(join(folder, name), "utf8")));
    if (!read.success) throw new Error(`${name}: ${z.prettifyError(read.error)}`);
    return read.data;
  });
}
