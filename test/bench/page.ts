import autocannon from "autocannon";
import { httpClient } from "../support/http-client.ts";
import { startTestSite } from "../support/site.ts";
import { bareServer, renderingServer, stockServer } from "./page-peers.ts";
import { judge, printTable, writeReport } from "./report.ts";

const PAGE = "/zh/calls?q=%E6%99%BA%E6%85%A7";
const ROUNDS = 3;
const SECONDS = 4;
const CONNECTIONS = 8;

type Target = { readonly name: string; readonly url: string; readonly headers: Readonly<Record<string, string>> };

/**
 * The list page with a real search, signed in and not, beside node:http sending the same bytes, node:http with
 * renderToString of the same markup, and React Router's own listener with its streaming entry and the same markup.
 */
export async function bench(words: readonly string[]): Promise<number> {
  const site = await startTestSite();
  const client = httpClient(site.url);
  const entered = await fetch(site.passes["owner-boyun"] ?? "", { redirect: "manual" });
  const cookie = entered.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const html = (await client.get(PAGE, { Cookie: cookie })).text;
  const peers = await Promise.all([bareServer(html), renderingServer(html), stockServer(html)]);
  const [bare, rendering, stock] = peers;
  const targets: Target[] = [
    { name: "ours, signed in", url: `${site.url}${PAGE}`, headers: { cookie } },
    { name: "ours, anonymous", url: `${site.url}${PAGE}`, headers: {} },
    { name: "node:http, same bytes", url: bare.url, headers: {} },
    { name: "node:http + renderToString", url: rendering.url, headers: {} },
    { name: "stock React Router 8", url: stock.url, headers: {} },
  ];
  const rates = new Map<string, number[]>(targets.map((target) => [target.name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const target of targets) rates.get(target.name)?.push(await rateOf(target));
  }
  for (const peer of peers) peer.close();
  await site.close();
  return report(rates, html.length, words);
}

async function rateOf(target: Target): Promise<number> {
  const run = await autocannon({
    url: target.url,
    headers: target.headers,
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  if (run.non2xx > 0 || run.errors > 0) throw new Error(`${target.name}: ${run.non2xx} answers were not 2xx`);
  return run.requests.average;
}

function report(rates: ReadonlyMap<string, readonly number[]>, size: number, words: readonly string[]): number {
  const figures = [...rates].map(([name, values]) => {
    const sorted = [...values].sort((a, b) => a - b);
    return {
      name,
      median: sorted[Math.floor(sorted.length / 2)] ?? 0,
      least: sorted[0] ?? 0,
      most: sorted.at(-1) ?? 0,
    };
  });
  const median = (name: string) => figures.find((figure) => figure.name === name)?.median ?? 0;
  console.info(`${PAGE}: ${size} characters of HTML, requests a second, median of ${ROUNDS} rounds`);
  printTable(
    ["server", "median", "least", "most"],
    figures.map((one) => [one.name, one.median, one.least, one.most]),
  );
  const ours = median("ours, signed in");
  const beside = {
    stock: ours / median("stock React Router 8"),
    rendering: ours / median("node:http + renderToString"),
    bare: median("ours, anonymous") / median("node:http, same bytes"),
  };
  printTable(
    ["ours over", "ratio", "bar"],
    [
      ["stock React Router 8", beside.stock, 4],
      ["node:http + renderToString", beside.rendering, 0.8],
      ["node:http, same bytes (anonymous)", beside.bare, 0.3],
    ],
  );
  writeReport("page", { page: PAGE, size, figures, beside });
  return judge(
    [
      { what: "page, signed in >= 4x stock React Router 8", isMet: beside.stock >= 4 },
      { what: "page, signed in >= 0.8x node:http + renderToString", isMet: beside.rendering >= 0.8 },
      { what: "page, anonymous >= 0.3x node:http with the same bytes", isMet: beside.bare >= 0.3 },
    ],
    words,
  );
}
