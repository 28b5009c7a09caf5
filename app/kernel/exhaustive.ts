/** Ends a closed union: reached only when a case was forgotten. */
export function unreachable(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
