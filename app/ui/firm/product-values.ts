type Values = Readonly<Record<string, string>>;

/** How many rows of a kind a form shows: those there are, and some to write in. */
export function rowsOf(values: Values, kind: "capabilities" | "cases", fresh: number): number {
  const places = Object.keys(values).flatMap((name) => {
    const place = name.startsWith(`${kind}[`) ? Number(/\[(\d{1,3})\]/.exec(name)?.[1]) : -1;
    return place < 0 ? [] : [place + 1];
  });
  return Math.max(0, ...places) + fresh;
}
