import type { ConsortiumState } from "../../../db/schema/consortia.ts";
import type { RuleVerdict } from "../../domain/consortia/consortium-rules.ts";
import type { CoverageReport } from "../../domain/consortia/coverage-report.ts";
import type { MatrixNeed } from "../patterns/need-matrix.tsx";
import type { RoomMember } from "./member-list.tsx";
import type { RoomRule } from "./room-rules.tsx";

export type RoomCell = {
  readonly needId: string;
  readonly organizationId: string;
  readonly strength: number;
  readonly product: { readonly id: string; readonly name: string } | null;
  /** The product's own capability that speaks of the need, and whether it reaches what is asked. */
  readonly capability: { readonly name: string; readonly verdict: "met" | "not-met" | "unknown" } | null;
  readonly words: string;
  readonly evidence: string;
};

/** The price divided by shares; null where there is no bid yet, and told to nobody with whom it is not shared. */
export type RoomMoney = {
  readonly isShared: boolean;
  readonly price: number | null;
  readonly open: number;
  readonly amounts: readonly { readonly organizationId: string; readonly fen: number | null }[];
} | null;

/** What the parts of a consortium's room are drawn from. */
export type Room = {
  readonly consortium: {
    readonly id: string;
    readonly name: string;
    readonly state: ConsortiumState;
    readonly version: number;
  };
  readonly call: { readonly id: string; readonly title: string; readonly deadline: number | null };
  readonly lead: string;
  readonly members: readonly RoomMember[];
  readonly needs: readonly MatrixNeed[];
  readonly cells: readonly RoomCell[];
  readonly report: CoverageReport;
  /** Needs that only those cover who were asked and have not answered. */
  readonly pending: readonly string[];
  readonly verdicts: readonly RuleVerdict[];
  readonly rules: readonly RoomRule[];
  readonly sum: number;
  readonly workSum: number;
  readonly localShare: number;
  readonly money: RoomMoney;
  /** How far the signing has come; null where there is nothing to sign. */
  readonly agreement: {
    readonly has: number;
    readonly needs: number;
    readonly isComplete: boolean;
    readonly mayComplete: boolean;
    /** Whether signing asks for a mailed code that is not out yet. */
    readonly wantsCode: boolean;
    readonly voided: { readonly firms: string; readonly cause: string; readonly at: number } | null;
  } | null;
  readonly openTasks: number;
  readonly watch: { readonly address: string; readonly mark: string } | null;
  readonly isOpen: boolean;
  readonly isParty: boolean;
  readonly mayShape: boolean;
  readonly mayLead: boolean;
  readonly bidId: string | null;
  readonly own: { readonly id: string; readonly state: string; readonly name: string } | null;
  /** The member that was asked to take the lead over. */
  readonly nextLead: { readonly name: string; readonly isOwn: boolean; readonly mayAnswer: boolean } | null;
};
