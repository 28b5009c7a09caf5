import type { ReactNode } from "react";

export type TagTone = "plain" | "ok" | "warn" | "seal" | "link" | "must";

/** A short status word. Its colour is never alone: the word says it. */
export function Tag({ children, tone = "plain" }: { children: ReactNode; tone?: TagTone }) {
  return <span className={tone === "plain" ? "tag" : `tag ${tone}`}>{children}</span>;
}
