import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

// `npm run bench -- NAME [arguments]`: each bench is a module here that exports `bench(words)` and returns a status.
const [name = "", ...words] = process.argv.slice(2);
const file = path.join(path.dirname(fileURLToPath(import.meta.url)), `${name}.ts`);
if (!/^[a-z][a-z-]*$/.test(name) || !existsSync(file)) {
  console.error(
    "usage: npm run bench -- search | match | index [--size N] | percolate | relevance [DIR] | page | pages-beside-matches [--size N] | import   (--report only reports)",
  );
  process.exit(2);
}
process.env.NODE_ENV = "production";
const { bench } = await import(file);
process.exitCode = await bench(words);
