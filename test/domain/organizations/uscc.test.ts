import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasSoundBodyCode, readUscc, usccCheckCharacter } from "../../../app/domain/organizations/uscc.ts";

const CHARSET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const RIGHT = "91350100M000100Y43";

const body = fc
  .array(fc.integer({ min: 0, max: 30 }), { minLength: 17, maxLength: 17 })
  .map((values) => values.map((value) => CHARSET[value] ?? "0").join(""));

describe("the unified social credit code (GB 32100-2015)", () => {
  it("has the check character that the standard's arithmetic gives, not the one its sample prints", () => {
    expect(readUscc(RIGHT)).toEqual({ ok: true, uscc: RIGHT, isChanged: false });
    expect(readUscc("91350100M000100Y4Z")).toEqual({ ok: false, problem: "characters" });
    expect(usccCheckCharacter("91350100M000100Y4")).toBe("3");
  });

  it("takes 31 as 0 where the sum is a multiple of 31", () => {
    expect(usccCheckCharacter("0".repeat(17))).toBe("0");
    expect(readUscc("0".repeat(18)).ok).toBe(true);
    expect(usccCheckCharacter("Y".repeat(17))).toBe(usccCheckCharacterByHand("Y".repeat(17)));
  });

  it("agrees with the arithmetic done by hand for any seventeen characters", () => {
    fc.assert(fc.property(body, (code) => usccCheckCharacter(code) === usccCheckCharacterByHand(code)));
  });

  it("notices every single wrong character and every two neighbours swapped", () => {
    fc.assert(
      fc.property(body, fc.nat(16), fc.nat(30), (code, place, value) => {
        const whole = code + usccCheckCharacter(code);
        const other = CHARSET[value] ?? "0";
        if (whole[place] === other) return;
        expect(readUscc(whole.slice(0, place) + other + whole.slice(place + 1)).ok).toBe(false);
        const swapped = whole.slice(0, place) + whole[place + 1] + whole[place] + whole.slice(place + 2);
        if (swapped !== whole) expect(readUscc(swapped).ok).toBe(false);
      }),
    );
  });

  it("refuses other lengths and the five letters that are in no code", () => {
    for (const text of ["", "9135", `${RIGHT}0`]) expect(readUscc(text)).toMatchObject({ problem: "length" });
    for (const letter of "SVZ") {
      expect(readUscc(RIGHT.replace("M", letter)), letter).toEqual({ ok: false, problem: "characters" });
    }
  });

  it("reads full width, lower case, spaces, O for 0, I for 1 and Cyrillic look-alikes, and says that it did", () => {
    for (const text of [
      RIGHT.toLowerCase(),
      ` ${RIGHT}`,
      "9135 0100 M000 100Y 43",
      "91350100-M000100Y4-3",
      "９１３５０１００Ｍ０００１００Ｙ４３",
      RIGHT.replaceAll("0", "O"),
      RIGHT.replaceAll("0", "o"),
      RIGHT.replaceAll("1", "I"),
      RIGHT.replace("M", "М"),
    ]) {
      expect(readUscc(text), text).toEqual({ ok: true, uscc: RIGHT, isChanged: true });
    }
  });
});

function usccCheckCharacterByHand(code: string): string | undefined {
  let sum = 0n;
  for (let place = 0; place < 17; place += 1) {
    sum += BigInt(CHARSET.indexOf(code[place] ?? "")) * (3n ** BigInt(place) % 31n);
  }
  return CHARSET[Number((31n - (sum % 31n)) % 31n)];
}

describe("the body code within it (GB 11714)", () => {
  it("has its own check character, which is pointed out and never refused", () => {
    const codes = ["91350100M000100Y43", "91510100MAD0194657", "91350100M000100Y53"];
    expect(codes.map(hasSoundBodyCode)).toEqual([true, true, false]);
    expect(readUscc("91510100MAD0194657").ok).toBe(true);
  });
});
