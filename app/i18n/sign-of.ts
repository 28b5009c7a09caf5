/** Between what was found and what was asked for: `=` where the two mean the same, `≈` where one is only near to it. */
export function signOf(kind: string | undefined): "=" | "≈" {
  return kind === "near" ? "≈" : "=";
}
