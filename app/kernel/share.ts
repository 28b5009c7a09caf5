/** A share in basis points: 10,000 is the whole. */
export type BasisPoints = number;

export const WHOLE: BasisPoints = 10_000;

/** Reads a percentage (`12.34`, `12.34 %`) as basis points; undefined below 0, above 100, or finer than 0.01. */
export function parsePercent(text: string): BasisPoints | undefined {
  const plain = text.normalize("NFKC").replace(/\s*%$/, "").trim();
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(plain);
  if (match === null) return undefined;
  const points = Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
  return points <= WHOLE ? points : undefined;
}

/** Writes basis points as a percentage without its sign: 1234 -> `12.34`, 3000 -> `30`. */
export function percentText(points: BasisPoints): string {
  const rest = String(points % 100).padStart(2, "0");
  const whole = String(Math.floor(points / 100));
  return rest === "00" ? whole : `${whole}.${rest.replace(/0$/, "")}`;
}

/** `part / whole` in basis points, rounded half up; null when there is no whole ("not applicable"). */
export function shareOf(part: number, whole: number): BasisPoints | null {
  return whole === 0 ? null : Math.round((part * WHOLE) / whole);
}
