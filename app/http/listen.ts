import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type ClientAddress, createRequestListener } from "@remix-run/node-fetch-server";
import { createRequestHandler, RouterContextProvider, type ServerBuild } from "react-router";
import { compressed } from "./compress.ts";
import { isSameOrigin, securityHeaders } from "./headers.ts";
import { requestLocale } from "./locale.ts";
import { pageMemory, sendPage } from "./page-memory.ts";
import { newRequestFacts, requestContext } from "./request-context.ts";
import { type StaticFiles, serveStatic } from "./static-files.ts";
import type { World } from "./world.ts";

const MOST_BODY_BYTES = 220 * 1024 * 1024;
const REQUEST_SECONDS = 120;

/** Serves the site over HTTP: static files first, then the pages; every answer with the security headers. */
export function createSite(world: World, build: ServerBuild, files: StaticFiles): Server {
  const pages = pageListener(world, build);
  const server = createServer((request, response) => {
    if (serveStatic(files, request, response)) return;
    // Proxies' forms of an address, `*` and `http://…`, are none of ours.
    if (request.url?.startsWith("/") !== true) return turnAway(world, response, 400);
    if (Number(request.headers["content-length"] ?? "0") > MOST_BODY_BYTES) return turnAway(world, response, 413);
    pages(request, response);
  });
  server.requestTimeout = REQUEST_SECONDS * 1_000;
  server.headersTimeout = 20_000;
  server.maxHeadersCount = 100;
  return server;
}

function pageListener(world: World, build: ServerBuild): (request: IncomingMessage, response: ServerResponse) => void {
  const handle = createRequestHandler(build, "production");
  const memory = pageMemory();
  const answer = createRequestListener(async (request: Request, client: ClientAddress) => {
    const version = world.version();
    const nonce = randomBytes(16).toString("base64");
    const context = new RouterContextProvider();
    const facts = newRequestFacts({
      world,
      nonce,
      id: randomBytes(6).toString("hex"),
      now: world.now(),
      address: addressOf(world, request, client.address),
      locale: requestLocale(request),
    });
    context.set(requestContext, facts);
    const refused = refusedAtOnce(world, request);
    const first = refused === undefined ? await handle(request, context) : new Response(null, { status: refused });
    const response = isBare(first) ? await handle(errorRequest(request, first.status), context) : first;
    for (const [name, value] of Object.entries(securityHeaders(world.config, nonce))) {
      if (!response.headers.has(name)) response.headers.set(name, value);
    }
    return memory.keep(request, await compressed(request, response), version, facts.now);
  });
  return (request, response) => {
    const remembered = memory.find(request, world.version(), world.now());
    if (remembered === undefined) answer(request, response);
    else sendPage(response, remembered);
  };
}

/**
 * The status of what is refused before any route is looked for: addresses for scripts, methods that nothing here
 * takes, and acts that do not come from our own pages. The framework's own check of origins would answer 400.
 */
function refusedAtOnce(world: World, request: Request): number | undefined {
  if (isForScripts(request)) return 404;
  if (request.method === "GET" || request.method === "HEAD") return undefined;
  if (request.method !== "POST") return 405;
  return isSameOrigin(world.config, request) || isForMailPrograms(request) ? undefined : 403;
}

/** Mail programs press "unsubscribe" from their own servers (RFC 8058); the signed token in the address is the right to. */
function isForMailPrograms(request: Request): boolean {
  if (request.headers.has("origin") || request.headers.has("sec-fetch-site")) return false;
  return /^\/stop\/[^/]+$/.test(new URL(request.url).pathname);
}

/** A refusal without a page, as acts and files give it. */
function isBare(response: Response): boolean {
  return response.status >= 400 && response.body === null;
}

/** Asks for the page that says what the status means, in the reader's language, with what was typed. */
function errorRequest(request: Request, status: number): Request {
  const headers = new Headers();
  for (const name of ["accept-language", "cookie", "user-agent"]) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Request(new URL(`/error/${status}`, request.url), { headers });
}

/** The framework's own addresses for a browser-side router, which these pages do not have: nothing is served there. */
function isForScripts(request: Request): boolean {
  const { pathname } = new URL(request.url);
  return pathname.endsWith(".data") || pathname === "/__manifest";
}

/** Whose tries are counted: the last address that our own proxy saw, where there is one. */
function addressOf(world: World, request: Request, direct: string): string {
  const forwarded = request.headers.get("x-forwarded-for");
  if (!world.config.trustProxy || forwarded === null) return direct;
  return forwarded.split(",").at(-1)?.trim() ?? direct;
}

/** Ends what is not read any further, without a page. */
function turnAway(world: World, response: ServerResponse, status: number): void {
  const headers = securityHeaders(world.config, "");
  response.writeHead(status, { ...headers, Connection: "close", "Content-Type": "text/plain; charset=utf-8" });
  response.end(String(status));
}
