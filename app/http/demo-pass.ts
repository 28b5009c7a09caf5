import { createHmac, timingSafeEqual } from "node:crypto";
import { type Config, derivedKey } from "../adapters/config.ts";
import { type PersonId, parseId } from "../kernel/ids.ts";

/** The address that signs one of the demo's personas in. Only a running demo takes it. */
export function demoPassPath(config: Config, personId: PersonId): string {
  return `/demo/${personId}.${signature(config, personId)}`;
}

/** Whom a pass lets in; undefined when it is not one of ours, and always outside the demo. */
export function readDemoPass(config: Config, pass: string): PersonId | undefined {
  const [id, signed] = pass.split(".");
  const personId = parseId<"person">(id);
  if (!config.isDemo || personId === undefined || signed === undefined) return undefined;
  const expected = Buffer.from(signature(config, personId));
  const given = Buffer.from(signed);
  return given.length === expected.length && timingSafeEqual(given, expected) ? personId : undefined;
}

function signature(config: Config, personId: PersonId): string {
  return createHmac("sha256", derivedKey(config, "demo-pass")).update(personId).digest("base64url").slice(0, 22);
}
