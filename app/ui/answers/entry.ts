import type { FactChange } from "../../domain/organizations/firm-facts.ts";

type Said = { readonly text: string; readonly lang: "zh-CN" | undefined };

/** A library entry as it is shown. `from` is the call of a submitted bid, null for snippets. */
export type ShownEntry = {
  readonly source: string;
  readonly snippetId: string | null;
  readonly title: Said;
  readonly topic: string | null;
  readonly text: string;
  readonly figure: string | null;
  readonly from: Said | null;
  readonly bidId: string | null;
  readonly at: number;
  readonly version: number | null;
  readonly changes: readonly FactChange[];
};
