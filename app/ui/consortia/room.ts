import type { ConsortiumState } from "../../../db/schema/consortia.ts";
import type { RuleVerdict } from "../../domain/consortia/consortium-rules.ts";
import type { MatrixNeed } from "../patterns/need-matrix.tsx";
import type { RoomMember } from "./member-list.tsx";

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
  readonly cells: readonly { readonly needId: string; readonly organizationId: string; readonly strength: number }[];
  readonly verdicts: readonly RuleVerdict[];
  readonly isOpen: boolean;
  readonly isParty: boolean;
  readonly mayShape: boolean;
  readonly mayLead: boolean;
  readonly bidId: string | null;
  readonly own: { readonly id: string; readonly state: string; readonly name: string } | null;
};
