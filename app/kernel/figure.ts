/** A measured figure in whole thousandths of its unit, so that thresholds compare exactly. */
export type Milli = number;

/** Reads a decimal with up to three places; undefined when it is none or beyond 10^12. */
export function parseFigure(text: string): Milli | undefined {
  const plain = text.normalize("NFKC").replaceAll(",", "").trim();
  const match = /^(-?)(\d{1,12})(?:\.(\d{1,3}))?$/.exec(plain);
  if (match === null) return undefined;
  const milli = Number(match[2]) * 1_000 + Number((match[3] ?? "").padEnd(3, "0"));
  return match[1] === "-" ? -milli : milli;
}

/** Writes a figure without loss and without trailing zeros. */
export function figureText(milli: Milli): string {
  const size = Math.abs(milli);
  const rest = String(size % 1_000)
    .padStart(3, "0")
    .replace(/0+$/, "");
  const whole = `${milli < 0 ? "-" : ""}${Math.floor(size / 1_000)}`;
  return rest === "" ? whole : `${whole}.${rest}`;
}
