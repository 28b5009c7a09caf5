import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Small answers gain nothing. */
const LEAST_BYTES = 1_024;
/** Answers made for one request are packed quickly rather than tightly: a page takes under a millisecond. */
const BROTLI_QUALITY = 4;
const GZIP_LEVEL = 5;

const TEXT = /^(text\/(html|plain|calendar|xml)|application\/(json|xml|atom\+xml|feed\+json))\b/;

/**
 * Packs a text answer as the browser takes it. Pages that everybody gets alike carry a tag of what they say, and are
 * answered with 304 when the browser has that already: it asks every time, so a change shows in the next answer.
 */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const isText = TEXT.test(response.headers.get("Content-Type") ?? "");
  if (!isText || response.body === null || response.headers.has("Content-Length")) return response;
  const headers = new Headers(response.headers);
  headers.append("Vary", "Accept-Encoding");
  const plain = Buffer.from(await response.arrayBuffer());
  if (isShared(request, response)) {
    const tag = `W/"${createHash("sha256").update(plain).digest("base64url").slice(0, 27)}"`;
    headers.set("ETag", tag);
    headers.append("Vary", "Cookie");
    if (hasTag(request, tag)) return notModified(headers);
  }
  const body = await packed(plain, request.headers.get("accept-encoding") ?? "", headers);
  headers.set("Content-Length", String(body.byteLength));
  return new Response(new Uint8Array(body), { status: response.status, headers });
}

/** Whether the answer is nobody's own: read by a visitor, and setting nothing. */
function isShared(request: Request, response: Response): boolean {
  return (
    request.method === "GET" &&
    response.status === 200 &&
    response.headers.get("Cache-Control") === "no-cache" &&
    !response.headers.has("Set-Cookie")
  );
}

function hasTag(request: Request, tag: string): boolean {
  const known = (request.headers.get("if-none-match") ?? "").split(",").map((one) => one.trim());
  return known.includes(tag) || known.includes(tag.slice(2)) || known.includes("*");
}

function notModified(headers: Headers): Response {
  headers.delete("Content-Type");
  return new Response(null, { status: 304, headers });
}

async function packed(plain: Buffer, accepted: string, headers: Headers): Promise<Buffer> {
  if (plain.byteLength < LEAST_BYTES) return plain;
  if (/\bbr\b/.test(accepted)) {
    headers.set("Content-Encoding", "br");
    return brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
  }
  if (/\bgzip\b/.test(accepted)) {
    headers.set("Content-Encoding", "gzip");
    return zip(plain, { level: GZIP_LEVEL });
  }
  return plain;
}
