import { generateKeyPairSync, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Secrets } from "./config.ts";

const secretsSchema = z.object({ sessionSecret: z.string().min(32), signingKey: z.string().min(40) });

/** The demo's secrets: made on its first start and kept, readable by the owner alone, in the data directory. */
export function madeSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, "secrets.json");
  if (existsSync(file)) return secretsSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  mkdirSync(dataDir, { recursive: true });
  const { privateKey } = generateKeyPairSync("ed25519");
  const secrets = {
    sessionSecret: randomBytes(32).toString("base64url"),
    signingKey: privateKey.export({ type: "pkcs8", format: "der" }).toString("base64"),
  };
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}
