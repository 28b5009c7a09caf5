import type { ReactNode } from "react";

export type TagTone = "plain" | "ok" | "warn" | "seal" | "link" | "must";

const CLASS: Record<TagTone, string> = {
  plain: "tag",
  ok: "tag ok",
  warn: "tag warn",
  seal: "tag seal",
  link: "tag info",
  must: "tag must",
};

/** A short status word. Its colour is never alone: the word says it. */
export function Tag({ children, tone = "plain" }: { children: ReactNode; tone?: TagTone }) {
  return <span className={CLASS[tone]}>{children}</span>;
}
