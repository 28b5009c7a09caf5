const LONGEST = 200;

/**
 * What is kept of an error: its name and message, without addresses and without anything long enough
 * to be a secret, because notes outlive the mail and are read by administrators.
 */
export function errorNote(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text
    .replaceAll(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, "<address>")
    .replaceAll(/[\w-]{24,}/g, "<token>")
    .replaceAll(/\s+/g, " ")
    .slice(0, LONGEST);
}
