import { readFileSync } from "node:fs";

/** The one source of `now`: the system's clock, moved by the number of milliseconds in `file` where the demo names one. */
export function clock(file: string | undefined): () => number {
  if (file === undefined) return () => Date.now();
  return () => Date.now() + offsetIn(file);
}

function offsetIn(file: string): number {
  try {
    const offset = Number(readFileSync(file, "utf8").trim());
    return Number.isFinite(offset) ? offset : 0;
  } catch {
    return 0;
  }
}
