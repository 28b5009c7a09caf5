import { existsSync } from "node:fs";
import path from "node:path";

/** The project's folder, where migrations and the built client lie: the nearest one above that has a package.json. */
export function findHome(from: string): string {
  if (existsSync(path.join(from, "package.json"))) return from;
  const above = path.dirname(from);
  if (above === from) throw new Error("the program's own folder was not found");
  return findHome(above);
}
