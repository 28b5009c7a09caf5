import type { Answer } from "../support/http-client.ts";

/** What no answer may be, whatever was asked: an error of ours, a stack, markup that was typed, a header that was. */
export function wrongWith(answer: Answer): string {
  if (answer.status >= 500) return `status ${answer.status}`;
  if (/\bat \S+ \(?(file:|\/|node:)|SqliteError|TypeError|ZodError/.test(answer.text)) return "a stack is shown";
  if (answer.text.includes("<script>alert(") || answer.text.includes("<img src=x")) return "markup is live";
  if (answer.headers.getSetCookie().some((line) => line.startsWith("a="))) return "a header was put in";
  return headerFaults(answer).join(", ");
}

export function headerFaults({ headers }: Answer): string[] {
  const policy = headers.get("content-security-policy") ?? "";
  return [
    ...(policy.includes("default-src 'none'") ? [] : ["no content policy"]),
    ...(isUnsafe(policy) ? ["an unsafe content policy"] : []),
    ...(policy.includes("frame-ancestors") || policy.includes("sandbox") ? [] : ["may be framed"]),
    ...(headers.get("x-content-type-options") === "nosniff" ? [] : ["no nosniff"]),
  ];
}

/** Nothing inline, anywhere; but a mail shown in the local mailbox's sandbox has its styles in it, and no script. */
function isUnsafe(policy: string): boolean {
  const rest = policy.includes("sandbox") ? policy.replace("style-src 'unsafe-inline'", "") : policy;
  return /unsafe-(inline|eval)/.test(rest);
}
