import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { derivedKey } from "../adapters/config.ts";
import type { Refusal } from "../kernel/refusal.ts";
import { cookieIn, setCookie } from "./cookies.ts";
import type { World } from "./world.ts";

const COOKIE = "jiebang_flash";
const SECONDS = 60;

const flashSchema = z.object({
  tone: z.enum(["done", "refused"]),
  /** A catalogue key below `notices.flash` when done, a refusal's code when refused. */
  code: z.string().max(100),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** One sentence for the next page: that an act was done, or why not. */
export type Flash = z.infer<typeof flashSchema>;

export function doneFlash(code: string, params: Flash["params"] = {}): Flash {
  return { tone: "done", code, params };
}

export function refusedFlash(refusal: Refusal): Flash {
  return { tone: "refused", code: refusal.code, params: { ...refusal.params } };
}

/** The cookie line that carries the sentence; signed, so that nobody can put words into the site's mouth. */
export function flashCookie(world: World, flash: Flash): string {
  const body = Buffer.from(JSON.stringify(flash)).toString("base64url");
  return setCookie(world.config, COOKIE, `${body}.${signature(world, body)}`, SECONDS);
}

/** The sentence that a request brings, if it is ours. */
export function readFlash(world: World, request: Request): Flash | undefined {
  const [body, signed] = (cookieIn(request, COOKIE) ?? "").split(".");
  if (!body || !signed) return undefined;
  const expected = Buffer.from(signature(world, body));
  const given = Buffer.from(signed);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const parsed = flashSchema.safeParse(JSON.parse(Buffer.from(body, "base64url").toString("utf8")));
  return parsed.success ? parsed.data : undefined;
}

export function clearedFlash(world: World): string {
  return setCookie(world.config, COOKIE, "", 0);
}

function signature(world: World, body: string): string {
  return createHmac("sha256", derivedKey(world.config, "flash")).update(body).digest("base64url");
}
