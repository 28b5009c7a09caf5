import { describe, expect, it } from "vitest";
import { readLei } from "../../../app/domain/organizations/lei.ts";

describe("a Legal Entity Identifier (ISO 17442)", () => {
  it("is read with its check digits by ISO 7064 MOD 97-10", () => {
    expect(readLei("5493001KJTIIGC8Y1R12")).toBe("5493001KJTIIGC8Y1R12");
    expect(readLei("７LTWFZYICNSX8D621K86")).toBe("7LTWFZYICNSX8D621K86");
    expect(readLei(" 7ltw fzyi-cnsx 8d62 1k86 ")).toBe("7LTWFZYICNSX8D621K86");
  });

  it("is refused with one character wrong, two swapped, or a wrong length", () => {
    const good = "5493001KJTIIGC8Y1R12";
    for (const place of [...good].keys()) {
      const [first, second] = /\d/.test(good[place] ?? "") ? ["7", "8"] : ["Q", "W"];
      const other = good[place] === first ? second : first;
      expect(readLei(good.slice(0, place) + other + good.slice(place + 1)), String(place)).toBeUndefined();
    }
    for (const wrong of ["5493001KJTIIG8CY1R12", good.slice(1), `${good}1`, "", "5493001KJTIIGC8Y1RXX"]) {
      expect(readLei(wrong)).toBeUndefined();
    }
  });
});
