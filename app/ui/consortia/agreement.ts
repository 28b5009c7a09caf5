import type { ConsortiumState } from "../../../db/schema/consortia.ts";

type Said = { readonly text: string; readonly lang: "zh-CN" | undefined };

/** What the page of an agreement is drawn from. Shares in basis points. */
export type AgreementPage = {
  readonly consortium: { readonly id: string; readonly name: string; readonly state: ConsortiumState };
  readonly call: { readonly id: string; readonly code: string; readonly title: string };
  readonly version: number;
  readonly fingerprint: string;
  readonly content: string;
  readonly isNeeded: boolean;
  readonly isComplete: boolean;
  readonly isSubmitted: boolean;
  readonly faults: readonly { readonly code: string; readonly params: Readonly<Record<string, string | number>> }[];
  readonly members: readonly AgreedMember[];
  readonly signers: readonly {
    readonly memberId: string;
    readonly name: string;
    readonly signature: { readonly by: string; readonly at: number; readonly version: number } | null;
  }[];
  readonly own: readonly {
    readonly memberId: string;
    readonly name: string;
    readonly isSigned: boolean;
    readonly maySign: boolean;
  }[];
  readonly stepUp: { readonly asks: "nothing" | "password" | "code"; readonly codeUntil: number | null };
};

export type AgreedMember = {
  readonly id: string;
  readonly name: string;
  readonly uscc: string;
  readonly isLead: boolean;
  readonly moneyShare: number | null;
  readonly workShare: number | null;
  readonly task: string;
  readonly covers: readonly {
    readonly needId: string;
    readonly position: number;
    readonly title: Said;
    readonly strength: number;
  }[];
};

export type PastSignature = {
  readonly id: string;
  readonly name: string;
  readonly by: string;
  readonly at: number;
  readonly version: number;
  readonly fingerprint: string;
  readonly voidedAt: number | null;
  readonly cause: string | null;
};
