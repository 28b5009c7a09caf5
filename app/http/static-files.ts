import { readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
};

type StaticFile = {
  readonly type: string;
  readonly immutable: boolean;
  readonly plain: Buffer;
  br?: Buffer;
  gzip?: Buffer;
};

export type StaticFiles = ReadonlyMap<string, StaticFile>;

/** Reads the built client once; the names under `/assets/` carry a hash and never change. */
export function readStaticFiles(directory: string): StaticFiles {
  const files = new Map<string, StaticFile>();
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const full = path.join(entry.parentPath, entry.name);
    const url = `/${path.relative(directory, full).split(path.sep).join("/")}`;
    const type = TYPES[path.extname(entry.name)];
    if (type !== undefined) files.set(url, { type, immutable: url.startsWith("/assets/"), plain: readFileSync(full) });
  }
  return files;
}

/** Answers with a static file if the request asks for one; false when it does not. */
export function serveStatic(files: StaticFiles, request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  const file = files.get((request.url ?? "").split("?")[0] ?? "");
  if (file === undefined) return false;
  const body = compressed(file, request.headers["accept-encoding"] ?? "", response);
  response.setHeader("Content-Type", file.type);
  response.setHeader("Content-Length", body.byteLength);
  response.setHeader("Cache-Control", file.immutable ? "public, max-age=31536000, immutable" : "public, max-age=3600");
  response.setHeader("Vary", "Accept-Encoding");
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  response.end(request.method === "HEAD" ? undefined : body);
  return true;
}

function compressed(file: StaticFile, accepted: string, response: ServerResponse): Buffer {
  if (!/^(text|application|image\/svg)/.test(file.type) || file.plain.byteLength < 500) return file.plain;
  if (/\bbr\b/.test(accepted)) {
    response.setHeader("Content-Encoding", "br");
    file.br ??= brotliCompressSync(file.plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
    return file.br;
  }
  if (/\bgzip\b/.test(accepted)) {
    response.setHeader("Content-Encoding", "gzip");
    file.gzip ??= gzipSync(file.plain);
    return file.gzip;
  }
  return file.plain;
}
