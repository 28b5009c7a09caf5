import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listVersions } from "../../app/domain/bids/bid-queries.ts";
import { receiptOf } from "../../app/domain/bids/bid-receipt.ts";
import { sealSquares } from "../../app/kernel/seal-figure.ts";
import { canonicalText } from "../../app/sealing/fingerprint.ts";
import { checkReceipt, publicKeyOf, type Receipt, signReceipt } from "../../app/sealing/receipt.ts";
import { draftOf, market, NOON, outcomeOf, submit, writtenBid } from "../support/market.ts";

function newKey(): string {
  return generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "der" }).toString("base64");
}

function realReceipt(): Receipt {
  const at = market();
  const firm = at.firm("泊知科技");
  const bidId = writtenBid(at, firm);
  outcomeOf(submit(at, firm, bidId, NOON + 417));
  const [version] = listVersions(at.db, { id: bidId });
  if (version === undefined) throw new Error("no version");
  return receiptOf(at.db, draftOf(at, bidId), version);
}

describe("a signed receipt", () => {
  const key = newKey();
  const receipt = realReceipt();
  const signed = signReceipt(receipt, key);

  it("says when the bid was received, to the millisecond and in Beijing time", () => {
    expect(receipt).toMatchObject({
      act: "submission",
      version: 1,
      receivedAt: NOON + 417,
      receivedInBeijing: "2026-11-23 12:00:00.417 +08:00",
      bidder: "泊知科技",
    });
  });

  it("is genuine however its text is laid out", () => {
    for (const text of [JSON.stringify(signed), JSON.stringify(signed, null, 4), canonicalText(signed)]) {
      expect(checkReceipt(text, publicKeyOf(key)).outcome).toBe("genuine");
    }
  });

  it("is not genuine under another key, even when it brings that key along", () => {
    const other = newKey();
    expect(checkReceipt(JSON.stringify(signReceipt(receipt, other)), publicKeyOf(key)).outcome).toBe("forged");
    expect(checkReceipt(JSON.stringify(signed), publicKeyOf(other)).outcome).toBe("forged");
  });

  it("is never genuine after any one of its values was changed", () => {
    const fields = Object.keys(receipt);
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.integer({ min: 1, max: 1_000_000 }), (field, change) => {
        const entries = Object.entries(receipt).map(([name, value]) => {
          if (name !== field) return [name, value];
          if (typeof value === "number") return [name, value + change];
          const text = value ?? "0".repeat(64);
          const place = change % text.length;
          const letter = text[place] === "a" ? "b" : "a";
          return [name, `${text.slice(0, place)}${letter}${text.slice(place + 1)}`];
        });
        const changed = JSON.stringify({ ...signed, receipt: Object.fromEntries(entries) });
        expect(checkReceipt(changed, publicKeyOf(key)).outcome).not.toBe("genuine");
      }),
      { numRuns: 300 },
    );
  });

  it("is never genuine after its signature was changed, and never makes the check fall over", () => {
    fc.assert(
      fc.property(fc.base64String({ maxLength: 120 }), fc.string(), (signature, text) => {
        fc.pre(signature !== signed.signature);
        expect(checkReceipt(JSON.stringify({ ...signed, signature }), publicKeyOf(key)).outcome).not.toBe("genuine");
        expect(checkReceipt(text, publicKeyOf(key)).outcome).toBe("unreadable");
      }),
      { numRuns: 300 },
    );
  });
});

describe("the seal figure", () => {
  it("is its own mirror image, and another for another fingerprint", () => {
    const hex = fc.array(fc.constantFrom(..."0123456789abcdef"), { minLength: 64, maxLength: 64 });
    fc.assert(
      fc.property(hex, (digits) => {
        const squares = sealSquares(digits.join(""));
        const places = new Set(squares.map(({ column, row }) => `${column}:${row}`));
        for (const { column, row } of squares) expect(places.has(`${8 - column}:${row}`)).toBe(true);
        expect(places.size).toBe(squares.length);
        expect(squares.every(({ column, row }) => column >= 0 && column < 9 && row >= 0 && row < 9)).toBe(true);
      }),
    );
    expect(sealSquares("0".repeat(64))).toEqual([]);
    expect(sealSquares("1".repeat(64))).toHaveLength(81);
  });
});
