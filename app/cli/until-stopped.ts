/** Resolves when the process is asked to end. */
export function untilStopped(): Promise<void> {
  return new Promise((stopped) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stopped());
  });
}
