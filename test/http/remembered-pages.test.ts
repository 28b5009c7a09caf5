import { afterAll, beforeAll, expect, it } from "vitest";
import { startTestSite, type TestSite } from "../support/site.ts";

const TRIES = 30;

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite();
}, 120_000);

afterAll(() => site.close());

/** A visitor's answer: its status, its text, and every header but the time it was sent at. */
async function visit(path: string, headers: Readonly<Record<string, string>> = {}) {
  const answer = await fetch(new URL(path, site.url), { headers });
  const others = Object.fromEntries([...answer.headers].filter(([name]) => name !== "date"));
  return { status: answer.status, text: await answer.text(), headers: others };
}

const nonceOf = ({ headers }: Awaited<ReturnType<typeof visit>>) => headers["content-security-policy"];

it("gives the next visitor the remembered page, byte for byte and header for header, and nobody with a cookie", async () => {
  let first = await visit("/zh/calls");
  let second = await visit("/zh/calls");
  // A job may write, or a second end, between the two.
  for (let tries = 0; tries < TRIES && nonceOf(first) !== nonceOf(second); tries += 1) {
    first = await visit("/zh/calls");
    second = await visit("/zh/calls");
  }
  expect(nonceOf(second)).toContain("nonce-");
  expect(second).toEqual(first);
  expect(second.headers["content-type"]).toContain("text/html");
  const own = await visit("/zh/calls", { cookie: "jiebang_theme=dark" });
  expect(nonceOf(own)).not.toBe(nonceOf(second));
});
