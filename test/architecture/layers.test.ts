import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { HOME, importsOf, type SourceFile, sourceFiles } from "../support/source-files.ts";

/** Who may import whom: architecture.md section 2 as data. `types:` allows imports that are erased. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  sealing: ["kernel"],
  schema: ["kernel"],
  domain: ["kernel", "sealing", "schema"],
  search: ["kernel", "domain", "types:schema"],
  adapters: ["kernel"],
  connection: ["schema"],
  http: ["kernel", "domain/accounts", "domain/notifications", "connection", "adapters", "types:search", "types:schema"],
  jobs: ["domain", "search", "adapters", "emails", "connection", "kernel", "i18n", "types:schema"],
  cli: [
    "domain",
    "search",
    "adapters",
    "emails",
    "connection",
    "kernel",
    "http",
    "jobs",
    "worlds",
    "i18n",
    "types:schema",
  ],
  ui: ["kernel", "i18n", "types:domain", "pure", "types:search", "types:schema"],
  i18n: ["kernel"],
  client: ["kernel"],
  routes: ["domain", "http", "ui", "i18n", "kernel", "search", "adapters", "sealing", "types:schema"],
  root: ["domain", "http", "ui", "i18n", "kernel"],
  emails: ["i18n", "kernel"],
  factories: ["domain", "kernel", "adapters", "connection", "schema"],
  worlds: ["domain", "kernel", "schema", "factories", "adapters", "search"],
  entry: ["cli", "client", "http", "i18n", "ui"],
};

/** Leftmost first: a noun imports only from nouns to its left. */
const NOUNS = [
  "policies",
  "audit",
  "events",
  "accounts",
  "thesaurus",
  "files",
  "organizations",
  "products",
  "scenarios",
  "calls",
  "consortia",
  "partners",
  "bids",
  "answers",
  "evaluation",
  "awards",
  "projects",
  "finance",
  "saved-searches",
  "matching",
  "notifications",
] as const;

function layerOf(file: string): string {
  if (file.startsWith("db/schema/")) return "schema";
  if (file === "db/connection.ts" || file === "db/migrate.ts") return "connection";
  if (file.startsWith("db/")) return file.split("/")[1] ?? "";
  if (file.startsWith("emails/")) return "emails";
  if (/^app\/root\.tsx$/.test(file)) return "root";
  if (/^app\/(server|routes|entry\.\w+)\.tsx?$/.test(file)) return "entry";
  return file.split("/")[1] ?? "";
}

function isAllowed(from: SourceFile, target: string, isType: boolean): boolean {
  const [here, there] = [layerOf(from.path), layerOf(target)];
  if (here === there) return here !== "domain" || isLeftOrSame(from.path, target);
  const allowed = MAY_IMPORT[here] ?? [];
  if (allowed.includes(there)) return true;
  if (isType && allowed.includes(`types:${there}`)) return true;
  if (there === "domain") {
    const [, , noun = "", file = ""] = target.split("/");
    if (allowed.includes(`domain/${noun}`)) return true;
    return allowed.includes("pure") && isPureFile(noun, file);
  }
  return false;
}

/** The nouns' pure files, which pages may import: no database in them. */
function isPureFile(noun: string, file: string): boolean {
  const text = PURE_TEXT.get(`app/domain/${noun}/${file}`) ?? "";
  return text !== "" && !/drizzle-orm|db\/schema\/(?!.*type)/.test(text.replace(/import type [^;]+;/g, ""));
}

function isLeftOrSame(from: string, target: string): boolean {
  const place = (file: string) => NOUNS.findIndex((noun) => file.startsWith(`app/domain/${noun}/`));
  return place(target) !== -1 && place(from) !== -1 && place(target) <= place(from);
}

const FILES = sourceFiles("app", "db", "emails").filter((file) => !file.path.startsWith("db/migrations/"));
const PURE_TEXT = new Map(FILES.map((file) => [file.path, file.text]));

describe("the layers of the house", () => {
  it("are known for every module there is, and none was passed over", () => {
    const unknown = FILES.filter((file) => !(layerOf(file.path) in MAY_IMPORT));
    expect(unknown.map((file) => file.path)).toEqual([]);
    const onDisk = ["app", "db", "emails"].flatMap((folder) =>
      readdirSync(path.join(HOME, folder), { recursive: true, encoding: "utf8" }).filter((name) =>
        /\.tsx?$/.test(name),
      ),
    );
    expect(FILES.length).toBe(onDisk.length);
    expect(FILES.flatMap(importsOf).length).toBeGreaterThan(FILES.length);
  });

  it("import only what their row of the table allows", () => {
    const faults = FILES.flatMap((file) =>
      importsOf(file)
        .filter((one) => one.package === undefined && /\.tsx?$/.test(one.path) && !one.path.includes("+types/"))
        .filter((one) => !isAllowed(file, one.path, one.isType))
        .map((one) => `${file.path} -> ${one.path}`),
    );
    expect(faults).toEqual([]);
  });

  it("import modules that exist, by their whole name", () => {
    const missing = FILES.flatMap((file) =>
      importsOf(file)
        .filter((one) => one.package === undefined && !one.path.includes("+types/") && !one.path.endsWith("?url"))
        .filter((one) => !existsSync(path.join(HOME, one.path.replace(/\?.*$/, ""))))
        .map((one) => `${file.path} -> ${one.path}`),
    );
    expect(missing).toEqual([]);
  });

  it("keep drizzle out of routes, pages, http and mails", () => {
    const faults = FILES.filter((file) =>
      /^(routes|ui|http|emails|i18n|kernel|sealing|client)$/.test(layerOf(file.path)),
    )
      .filter((file) =>
        importsOf(file).some((one) => !one.isType && /^drizzle-orm|^better-sqlite3/.test(one.package ?? "")),
      )
      .map((file) => file.path);
    expect(faults).toEqual([]);
  });

  it("keep React, HTTP and the clock out of the domain and the kernel", () => {
    const faults = FILES.filter((file) => /^(domain|kernel|sealing)$/.test(layerOf(file.path)))
      .filter(
        (file) =>
          importsOf(file).some((one) => /^react|^node:http/.test(one.package ?? "")) ||
          /\bDate\.now\(|new Date\(\)/.test(file.text),
      )
      .map((file) => file.path);
    expect(faults).toEqual([]);
  });

  it("have no attic and no index files", () => {
    const faults = FILES.filter((file) =>
      /(^|[/-])(index|utils?|helpers?|common|misc|manager|service)(\.|\/|-)/.test(file.path),
    )
      .map((file) => file.path)
      .filter((file) => !/index-(documents|subject|lexis|subject-job)|-index\./.test(file));
    expect(faults).toEqual([]);
  });
});
