import { createHash } from "node:crypto";
import path from "node:path";
import { z } from "zod";

const flag = z.enum(["0", "1", "true", "false"]).transform((text) => text === "1" || text === "true");
const wholeNumber = (least: number, most: number) =>
  z.string().regex(/^\d+$/, "must be a whole number").transform(Number).pipe(z.number().min(least).max(most));

const environmentSchema = z.object({
  JIEBANG_DATA_DIR: z.string().min(1).default("./data"),
  PORT: wholeNumber(0, 65_535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  SESSION_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  SIGNING_KEY: z.string().min(40, "must be an Ed25519 private key, PKCS #8 in base64").optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default("揭榜 Jiebang <no-reply@jiebang.example>"),
  MEILI_URL: z.url({ protocol: /^https?$/ }).optional(),
  MEILI_API_KEY: z.string().min(1).optional(),
  MEILI_INDEX: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,100}$/, "must be letters, digits, hyphens and underscores, 100 at most")
    .default("jiebang"),
  EMBEDDINGS_URL: z.url({ protocol: /^https?$/ }).optional(),
  EMBEDDINGS_KEY: z.string().min(1).optional(),
  EMBEDDINGS_MODEL: z.string().min(1).max(200).optional(),
  TRUST_PROXY: flag.default(false),
  /** Demo only: a file whose number of milliseconds is added to the clock. */
  JIEBANG_CLOCK_FILE: z.string().min(1).optional(),
});

export type Config = {
  readonly dataDir: string;
  readonly port: number;
  readonly host: string;
  readonly baseUrl: string;
  readonly sessionSecret: string;
  readonly signingKey: string;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly meiliUrl: string | undefined;
  readonly meiliKey: string | undefined;
  /** What the names of our indexes begin with. */
  readonly meiliIndex: string;
  /** A server that turns texts into vectors, to put matches in order by meaning too; without it nothing is sent anywhere. */
  readonly embeddingsUrl: string | undefined;
  readonly embeddingsKey: string | undefined;
  readonly embeddingsModel: string;
  readonly trustProxy: boolean;
  readonly clockFile: string | undefined;
  /** The demo lets its personas in by printed links; nothing else may. */
  readonly isDemo: boolean;
};

/** Secrets that the demo makes for itself and keeps in its data directory. */
export type Secrets = { readonly sessionSecret: string; readonly signingKey: string };

export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads the whole configuration, or names every problem at once. Without `made` secrets the environment must bring them. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  made: ((dataDir: string) => Secrets) | undefined,
): ConfigReading {
  const parsed = environmentSchema.safeParse(withoutBlanks(environment));
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  if (environment.MEILI_API_KEY && !environment.MEILI_URL) problems.push("MEILI_URL: required with MEILI_API_KEY");
  if (environment.EMBEDDINGS_URL && !environment.EMBEDDINGS_MODEL) {
    problems.push("EMBEDDINGS_MODEL: required with EMBEDDINGS_URL");
  }
  if (made === undefined) {
    for (const name of ["SESSION_SECRET", "SIGNING_KEY", "BASE_URL"] as const) {
      if (!environment[name]) problems.push(`${name}: required in production`);
    }
    if (environment.JIEBANG_CLOCK_FILE) problems.push("JIEBANG_CLOCK_FILE: only the demo takes it");
  }
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  const values = parsed.data;
  const dataDir = path.resolve(values.JIEBANG_DATA_DIR);
  const secrets = made?.(dataDir);
  return {
    ok: true,
    config: {
      dataDir,
      port: values.PORT,
      host: values.HOST,
      baseUrl: (values.BASE_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, ""),
      sessionSecret: values.SESSION_SECRET ?? secrets?.sessionSecret ?? "",
      signingKey: values.SIGNING_KEY ?? secrets?.signingKey ?? "",
      smtpUrl: values.SMTP_URL,
      mailFrom: values.MAIL_FROM,
      meiliUrl: values.MEILI_URL,
      meiliKey: values.MEILI_API_KEY,
      meiliIndex: values.MEILI_INDEX,
      embeddingsUrl: values.EMBEDDINGS_URL,
      embeddingsKey: values.EMBEDDINGS_KEY,
      embeddingsModel: values.EMBEDDINGS_MODEL ?? "",
      trustProxy: values.TRUST_PROXY,
      clockFile: values.JIEBANG_CLOCK_FILE,
      isDemo: made !== undefined,
    },
  };
}

/** A key for one use of the session secret, so that no two uses share one. */
export function derivedKey(config: Pick<Config, "sessionSecret">, use: string): Buffer {
  return createHash("sha256").update(`${use}\0${config.sessionSecret}`).digest();
}

function withoutBlanks(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) if (value !== undefined && value !== "") kept[name] = value;
  return kept;
}
