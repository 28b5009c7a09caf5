import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify(argon2);

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const MEMORY_KIB = 19_456;
const PASSES = 2;
const LANES = 1;
const TAG_BYTES = 32;
const SALT_BYTES = 16;

const PHC = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,3})\$([A-Za-z0-9+/]{16,88})\$([A-Za-z0-9+/]{22,88})$/;

/** The argon2id hash of a password in the PHC string form. Takes tens of milliseconds: never inside a transaction. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const tag = await tagOf(password, salt, { memory: MEMORY_KIB, passes: PASSES, parallelism: LANES }, TAG_BYTES);
  return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=${LANES}$${unpadded(salt)}$${unpadded(tag)}`;
}

/**
 * Whether a password belongs to a stored hash. Without a hash it works as long as with one and says no,
 * so that the time of the answer does not tell whether there is an account.
 */
export async function verifyPassword(password: string, phc: string | null): Promise<boolean> {
  const parts = PHC.exec(phc ?? "");
  if (parts === null) {
    await hashPassword(password);
    return false;
  }
  const [, memory, passes, lanes, salt, tag] = parts;
  const expected = Buffer.from(tag ?? "", "base64");
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(lanes) };
  const given = await tagOf(password, Buffer.from(salt ?? "", "base64"), cost, expected.length);
  return timingSafeEqual(given, expected);
}

type Cost = { readonly memory: number; readonly passes: number; readonly parallelism: number };

/** Passwords are compared in their composed form: two keyboards may write one letter differently. */
function tagOf(password: string, nonce: Buffer, cost: Cost, tagLength: number): Promise<Buffer> {
  return derive("argon2id", { message: password.normalize("NFKC"), nonce, tagLength, ...cost });
}

function unpadded(bytes: Buffer): string {
  return bytes.toString("base64").replace(/=+$/, "");
}
