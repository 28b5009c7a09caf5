import type { NeedRow } from "../../../db/schema/calls.ts";
import type { NeedId, ProductId } from "../../kernel/ids.ts";
import type { Capability } from "../products/capability.ts";
import { checkNeed, type NeedCheck } from "./check-need.ts";

/** What matching by words made of a product and a need: 3 meets it, 2 a part of it, 1 related, 0 nothing. */
export type WordStrength = 0 | 1 | 2 | 3;

/** A firm's published product with what it says and how its words answer each need. */
export type OwnProduct = {
  readonly id: ProductId;
  readonly nameZh: string;
  readonly nameEn: string | null;
  readonly capabilities: readonly Capability[];
  /** By need; null when its words were not compared with the call. */
  readonly strengths: Readonly<Record<string, WordStrength>> | null;
};

/** How a firm stands to one need, by the best of its products. */
export type NeedStanding = {
  readonly needId: NeedId;
  readonly isMust: boolean;
  readonly verdict: "met" | "not-met" | "unknown";
  /** `words`: judged by words alone, as the need names no figure. `figure`: by a stated figure. */
  readonly by: "words" | "figure";
  /** What could make it met: stating or raising a figure, saying more, or a partner. Null too where words were not compared. */
  readonly lack: "state-figure" | "raise-figure" | "say-more" | "nothing-like-it" | null;
  readonly product: Pick<OwnProduct, "id" | "nameZh" | "nameEn"> | null;
  /** Null when the words were not compared. */
  readonly strength: WordStrength | null;
  readonly check: NeedCheck | null;
  /** Whether a product of the firm meets it at least in part and no figure speaks against it. */
  readonly covers: boolean;
};

export type NeedToStand = Pick<
  NeedRow,
  "id" | "kind" | "titleZh" | "titleEn" | "figureType" | "comparator" | "threshold" | "unit" | "evidence"
>;

const RANK = { met: 2, unknown: 1, "not-met": 0 } as const;
/** From here on the words of a product meet a need at least in part. */
const IN_PART = 2;

/** Every need with the firm's best product for it. Words alone never say that a need is not met. */
export function standingsOf(needs: readonly NeedToStand[], products: readonly OwnProduct[]): readonly NeedStanding[] {
  return needs.map((need) => {
    const tried = products.map((product) => tryProduct(need, product));
    return tried.sort(better)[0] ?? standing(need, null, 0, need.figureType === "text" ? null : checkNeed(need, []));
  });
}

function tryProduct(need: NeedToStand, product: OwnProduct): NeedStanding {
  const check = need.figureType === "text" ? null : checkNeed(need, product.capabilities);
  return standing(need, product, product.strengths === null ? null : (product.strengths[need.id] ?? 0), check);
}

function standing(
  need: NeedToStand,
  product: OwnProduct | null,
  strength: WordStrength | null,
  check: NeedCheck | null,
): NeedStanding {
  const isCompared = strength !== null;
  const verdict = check === null ? (strength === 3 ? "met" : "unknown") : check.verdict;
  const isNear = (strength ?? 0) >= IN_PART || (check !== null && check.capabilityId !== null);
  const { id, nameZh, nameEn } = product ?? { id: null, nameZh: "", nameEn: null };
  return {
    needId: need.id,
    isMust: need.kind === "must",
    verdict,
    by: check === null ? "words" : "figure",
    lack: verdict === "met" || !(isNear || isCompared) ? null : lackOf(verdict, check, isNear),
    product: id === null || !(isNear || (strength ?? 0) > 0) ? null : { id, nameZh, nameEn },
    strength,
    check,
    covers: verdict !== "not-met" && ((strength ?? 0) >= IN_PART || verdict === "met"),
  };
}

function lackOf(verdict: "not-met" | "unknown", check: NeedCheck | null, isNear: boolean): NeedStanding["lack"] {
  if (!isNear) return "nothing-like-it";
  if (check === null) return "say-more";
  return verdict === "not-met" ? "raise-figure" : "state-figure";
}

function better(a: NeedStanding, b: NeedStanding): number {
  return (
    RANK[b.verdict] - RANK[a.verdict] || Number(b.covers) - Number(a.covers) || (b.strength ?? 0) - (a.strength ?? 0)
  );
}
