import { createServer, type RequestListener } from "node:http";
import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable, createRequestListener } from "@react-router/node";
import { createElement, type ReactNode } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { type EntryContext, Outlet, type ServerBuild, ServerRouter } from "react-router";
import { markupTree } from "./markup-tree.ts";

export type Peer = { readonly url: string; readonly close: () => void };

/** The bytes, sent. */
export function bareServer(html: string): Promise<Peer> {
  const body = Buffer.from(html);
  return listen((_request, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Length": body.byteLength });
    response.end(body);
  });
}

/** The same markup, rendered for every request and nothing else done. */
export function renderingServer(html: string): Promise<Peer> {
  const page = markupTree(html);
  return listen((_request, response) => {
    const body = Buffer.from(`<!doctype html>${renderToString(createElement(page))}`);
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Length": body.byteLength });
    response.end(body);
  });
}

/** React Router as its template has it: its own listener, its streaming entry, one loader, the same markup. */
export function stockServer(html: string): Promise<Peer> {
  const page = markupTree(html);
  return listen(createRequestListener({ build: stockBuild(page), mode: "production" }));
}

function stockBuild(page: () => ReactNode): ServerBuild {
  const route = (id: string, path: string, index: boolean) => ({
    id,
    path,
    index,
    hasLoader: true,
    hasAction: false,
    hasClientLoader: false,
    hasClientAction: false,
    hasClientMiddleware: false,
    hasErrorBoundary: false,
    hasDefaultExport: true,
    module: `/${id}.js`,
    imports: [],
    clientActionModule: undefined,
    clientLoaderModule: undefined,
    clientMiddlewareModule: undefined,
    hydrateFallbackModule: undefined,
  });
  const loader = () => ({ at: 1 });
  return {
    entry: { module: { default: streamingEntry } },
    routes: {
      root: { id: "root", path: "", module: { default: () => createElement(Outlet), loader } },
      page: { id: "page", parentId: "root", index: true, module: { default: page, loader } },
    },
    assets: {
      entry: { module: "/entry.js", imports: [] },
      routes: { root: route("root", "", false), page: { ...route("page", "", true), parentId: "root" } },
      url: "/manifest.js",
      version: "1",
    },
    assetsBuildDirectory: "build/client",
    publicPath: "/",
    future: {},
    isSpaMode: false,
    ssr: true,
    prerender: [],
    routeDiscovery: { mode: "initial", manifestPath: "/manifest" },
  };
}

function streamingEntry(request: Request, status: number, headers: Headers, context: EntryContext): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(createElement(ServerRouter, { context, url: request.url }), {
      onShellReady() {
        const body = new PassThrough();
        headers.set("Content-Type", "text/html");
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
        pipe(body);
      },
      onShellError: reject,
    });
  });
}

function listen(handler: RequestListener): Promise<Peer> {
  const server = createServer(handler);
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const bound = server.address();
      const port = typeof bound === "object" && bound !== null ? bound.port : 0;
      resolve({ url: `http://127.0.0.1:${port}/`, close: () => server.close() });
    });
  });
}
