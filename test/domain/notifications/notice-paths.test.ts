import { describe, expect, it } from "vitest";
import { NOTICE_PATHS, pathFor } from "../../../app/domain/notifications/notice-paths.ts";
import { newId } from "../../../app/kernel/ids.ts";
import { LOCALES } from "../../../app/kernel/locale.ts";
import routes from "../../../app/routes.ts";
import { NOW } from "../../support/told-world.ts";

type Entry = { readonly path?: string; readonly index?: boolean; readonly children?: readonly Entry[] | undefined };

/** Every address of the site, as a pattern. */
function patternsOf(entries: readonly Entry[], above = ""): RegExp[] {
  return entries.flatMap((entry) => {
    const here = entry.path === undefined ? above : `${above}/${entry.path}`;
    const pattern = new RegExp(`^${here.replaceAll(/:\w+/g, "[^/]+")}$`);
    return [...(here.includes("*") ? [] : [pattern]), ...patternsOf(entry.children ?? [], here)];
  });
}

const PATTERNS = patternsOf(await routes);

describe("the path of a notice", () => {
  it.each(Object.entries(NOTICE_PATHS))("%s leads to a page that there is", (_, path) => {
    const id = newId<"call">(NOW);
    for (const locale of LOCALES) {
      const address = pathFor(locale, path(id, "1"));
      expect([address, PATTERNS.some((pattern) => pattern.test(address.split("?")[0] ?? ""))]).toEqual([address, true]);
    }
  });
});
