/** Renminbi in whole fen. */
export type Fen = number;

export const WAN = 1_000_000;

/** The largest amount the platform takes: ten thousand 亿元, far inside the safe integers. */
export const MOST_FEN = 1_000_000_000_000 * 100;

/** Reads an amount written in 万元 (`2400`, `2,400.5`) as fen; undefined when it is no amount of whole fen. */
export function parseWan(text: string): Fen | undefined {
  const plain = text.normalize("NFKC").replaceAll(",", "").trim();
  const match = /^(\d{1,10})(?:\.(\d{1,6}))?$/.exec(plain);
  if (match === null) return undefined;
  const fen = Number(match[1]) * WAN + Number((match[2] ?? "").padEnd(6, "0"));
  return fen <= MOST_FEN ? fen : undefined;
}

/** Writes fen as 万元 without loss: 240000000000 -> `240000`, 12345 -> `0.012345`. */
export function wanText(fen: Fen): string {
  const whole = Math.floor(fen / WAN);
  const rest = String(fen % WAN)
    .padStart(6, "0")
    .replace(/0+$/, "");
  return rest === "" ? String(whole) : `${whole}.${rest}`;
}
