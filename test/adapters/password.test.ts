import { describe, expect, it } from "vitest";
import { hashPassword, verifyPassword } from "../../app/adapters/password.ts";

describe("passwords", () => {
  it("are kept as argon2id in the PHC form with a salt of their own", async () => {
    const [one, other] = await Promise.all([hashPassword("停车 诱导 灯杆"), hashPassword("停车 诱导 灯杆")]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(one).not.toBe(other);
  });

  it("match their own hash only, whichever way the keyboard composed them", async () => {
    const hash = await hashPassword("caf\u00e9 au lait");
    expect(await verifyPassword("cafe\u0301 au lait", hash)).toBe(true);
    expect(await verifyPassword("cafe au lait", hash)).toBe(false);
    expect(await verifyPassword("", hash)).toBe(false);
  });

  it("read a hash made with other costs, as RFC 9106 names them", async () => {
    const { argon2Sync } = await import("node:crypto");
    const nonce = Buffer.from("0123456789abcdef");
    const cost = { memory: 64, passes: 3, parallelism: 2, tagLength: 32 };
    const tag = argon2Sync("argon2id", { message: "old password", nonce, ...cost });
    const plain = (bytes: Buffer) => bytes.toString("base64").replace(/=+$/, "");
    expect(await verifyPassword("old password", `$argon2id$v=19$m=64,t=3,p=2$${plain(nonce)}$${plain(tag)}`)).toBe(
      true,
    );
  });

  it("match nothing where there is no hash or none that we can read", async () => {
    for (const hash of [null, "", "plain", "$argon2i$v=19$m=64,t=3,p=2$AAAA$BBBB"]) {
      expect(await verifyPassword("anything", hash)).toBe(false);
    }
  });
});
