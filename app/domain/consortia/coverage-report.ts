import type { OrganizationId } from "../../kernel/ids.ts";

type Cell = { readonly needId: string; readonly organizationId: OrganizationId; readonly strength: number };

/** From this strength on, a member covers a need in part at the least. */
const COVERS = 2;

/** How the needs of a call are covered by those who are in. Every need is in exactly one of the first four. */
export type CoverageReport = {
  /** Nobody has said anything. */
  readonly gaps: readonly string[];
  /** Related at most. */
  readonly weak: readonly string[];
  /** One member alone: without it the need is open. */
  readonly single: readonly { readonly needId: string; readonly organizationId: OrganizationId }[];
  /** Several members. */
  readonly shared: readonly string[];
  /** Of those: needs that two or more say they meet in full, so that who does it must be agreed. */
  readonly overlaps: readonly { readonly needId: string; readonly firms: readonly OrganizationId[] }[];
  /** Covered cells without a product or a word that shows it. */
  readonly unproven: number;
};

type ReportFacts = {
  readonly needIds: readonly string[];
  readonly firms: readonly OrganizationId[];
  readonly cells: readonly (Cell & { readonly hasEvidence: boolean })[];
};

export function reportCoverage({ needIds, firms, cells }: ReportFacts): CoverageReport {
  const ours = cells.filter((cell) => firms.includes(cell.organizationId) && cell.strength > 0);
  const rows = needIds.map((needId) => {
    const said = ours.filter((cell) => cell.needId === needId);
    const covering = said.filter((cell) => cell.strength >= COVERS);
    const full = said.filter((cell) => cell.strength === 3).map((cell) => cell.organizationId);
    return { needId, said, covering, full };
  });
  return {
    gaps: rows.filter(({ said }) => said.length === 0).map(({ needId }) => needId),
    weak: rows.filter(({ said, covering }) => said.length > 0 && covering.length === 0).map(({ needId }) => needId),
    single: rows.flatMap(({ needId, covering: [one, ...more] }) =>
      one !== undefined && more.length === 0 ? [{ needId, organizationId: one.organizationId }] : [],
    ),
    shared: rows.filter(({ covering }) => covering.length > 1).map(({ needId }) => needId),
    overlaps: rows.filter(({ full }) => full.length > 1).map(({ needId, full }) => ({ needId, firms: full })),
    unproven: ours.filter((cell) => needIds.includes(cell.needId) && !cell.hasEvidence).length,
  };
}
