import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

// Builds the program when it was never built or when a source is newer; everything said goes to standard error,
// so that a command's JSON stays alone on standard output.
const home = path.resolve(import.meta.dirname, "../..");
const built = path.join(home, "build/server/index.js");
const changed = existsSync(built) ? statSync(built).mtimeMs : 0;
const isStale = ["app", "db", "emails", "package-lock.json", "vite.config.ts"].some((place) =>
  isNewer(path.join(home, place)),
);

if (isStale) {
  console.error("building once, half a minute …");
  const build = spawnSync("npm", ["run", "-s", "build"], { cwd: home, stdio: ["ignore", 2, 2] });
  if (build.status !== 0) process.exit(build.status ?? 1);
}

function isNewer(place) {
  const here = statSync(place);
  if (!here.isDirectory()) return here.mtimeMs > changed;
  return readdirSync(place).some((name) => isNewer(path.join(place, name)));
}
