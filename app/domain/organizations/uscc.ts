/** GB 32100-2015: the characters by their value, 0 to 30. I, O, S, V and Z are not among them. */
const CHARSET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** 3^(i-1) mod 31 for the first seventeen places. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

const LENGTH = 18;

/** Letters that look like one of the code's, and the one that is meant. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  O: "0",
  I: "1",
  А: "A",
  В: "B",
  С: "C",
  Е: "E",
  Н: "H",
  К: "K",
  М: "M",
  О: "0",
  Р: "P",
  Т: "T",
  Х: "X",
  У: "Y",
  І: "1",
  Α: "A",
  Β: "B",
  Ε: "E",
  Η: "H",
  Ι: "1",
  Κ: "K",
  Μ: "M",
  Ν: "N",
  Ο: "0",
  Ρ: "P",
  Τ: "T",
  Υ: "Y",
  Χ: "X",
};

export type UsccReading =
  | { readonly ok: true; readonly uscc: string; readonly isChanged: boolean }
  | { readonly ok: false; readonly problem: "length" | "characters" | "check" };

/**
 * Reads a 统一社会信用代码. Full width, lower case, spaces, O for 0 and I for 1 are read as what is meant;
 * `isChanged` then says so, and the person must be asked.
 */
export function readUscc(text: string): UsccReading {
  const uscc = [
    ...text
      .normalize("NFKC")
      .toUpperCase()
      .replace(/[\s\-‐-―]/g, ""),
  ]
    .map((letter) => LOOK_ALIKES[letter] ?? letter)
    .join("");
  if (uscc.length !== LENGTH) return { ok: false, problem: "length" };
  if ([...uscc].some((letter) => !CHARSET.includes(letter))) return { ok: false, problem: "characters" };
  if (usccCheckCharacter(uscc) !== uscc[LENGTH - 1]) return { ok: false, problem: "check" };
  return { ok: true, uscc, isChanged: uscc !== text };
}

/** The eighteenth character that belongs to the first seventeen; undefined when one of them cannot be. */
export function usccCheckCharacter(code: string): string | undefined {
  let sum = 0;
  for (const [place, weight] of WEIGHTS.entries()) {
    const value = CHARSET.indexOf(code[place] ?? "-");
    if (value < 0) return undefined;
    sum += value * weight;
  }
  return CHARSET[(31 - (sum % 31)) % 31];
}

/** Weights of GB 11714 for the eight characters of a body code. */
const BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/**
 * Whether the body code within a social credit code (places 9 to 17, GB 11714) has the check character that belongs
 * to it. Some codes given before the standard do not: it is to be pointed out, never refused.
 */
export function hasSoundBodyCode(uscc: string): boolean {
  const body = uscc.slice(8, 17);
  let sum = 0;
  for (const [place, weight] of BODY_WEIGHTS.entries()) sum += Number.parseInt(body[place] ?? "", 36) * weight;
  const check = 11 - (sum % 11);
  return body[8] === (check === 10 ? "X" : check === 11 ? "0" : String(check));
}
