import { WAN } from "../../kernel/money.ts";
import type { SearchKind } from "../engine.ts";

/** What a query says beside its matter: it raises what fits and lowers what does not, and hides nothing. */
export type Wishes = {
  /** Fen, both ends inclusive. */
  readonly least: number | null;
  readonly most: number | null;
  readonly kinds: readonly SearchKind[];
  readonly isLocal: boolean;
};

/** Not within a name of letters and digits, as in Ω10万; Chinese characters and the currency may stand right before. */
const BEGIN = "(?:(?<=rmb|cny)|(?<![[.\\p{L}\\p{N}]--\\p{Script=Han}]))";
const AMOUNT = "(\\d+(?:\\.\\d+)?)\\s*(万|亿|million)?\\s*(?:元|rmb|yuan|cny)?";
const RANGE = new RegExp(
  `${BEGIN}${AMOUNT}\\s*(?:-|~|—|–|至|到|to)\\s*(\\d+(?:\\.\\d+)?)\\s*(万|亿|million)\\s*(?:元|rmb|yuan|cny)?`,
  "v",
);
const AT_LEAST = [
  new RegExp(`(?:超过|大于|高于|不低于|不少于|至少|over|above|more than|at least)\\s*${AMOUNT}(?:以上)?`, "v"),
  new RegExp(`${BEGIN}${AMOUNT}(?:及?以上|起)`, "v"),
];
const AT_MOST = [
  new RegExp(`(?:不超过|小于|低于|少于|至多|under|below|less than|at most|up to)\\s*${AMOUNT}(?:以下|以内)?`, "v"),
  new RegExp(`${BEGIN}${AMOUNT}(?:及?以下|以内|之内)`, "v"),
];

/** A bare amount, unless it counts something else, as in 120万像素. */
const ABOUT = new RegExp(`${BEGIN}(\\d+(?:\\.\\d+)?)\\s*(万|亿|million)元?(?=左右|预算|项目|的|\\s|$)`, "v");

/** Reads money, kinds and the wish for local firms; `rest` is the query without the money. */
export function readWishes(plain: string): { readonly wishes: Wishes; readonly rest: string } {
  const kinds = kindsIn(plain);
  const isLocal = /本地|区内|本区|本市|当地|\blocal\b/.test(plain);
  const money = moneyIn(plain);
  return { wishes: { ...money.bounds, kinds, isLocal }, rest: money.rest };
}

function moneyIn(plain: string) {
  const range = RANGE.exec(plain);
  if (range !== null) {
    const least = fen(range[1], range[2] ?? range[4]);
    const most = fen(range[3], range[4]);
    return { bounds: { least, most }, rest: plain.replace(range[0], " ") };
  }
  for (const pattern of AT_MOST) {
    const found = pattern.exec(plain);
    if (found?.[2] !== undefined) {
      return { bounds: { least: null, most: fen(found[1], found[2]) }, rest: plain.replace(found[0], " ") };
    }
  }
  for (const pattern of AT_LEAST) {
    const found = pattern.exec(plain);
    if (found?.[2] !== undefined) {
      return { bounds: { least: fen(found[1], found[2]), most: null }, rest: plain.replace(found[0], " ") };
    }
  }
  const about = ABOUT.exec(plain);
  if (about !== null) {
    const amount = fen(about[1], about[2]);
    return { bounds: { least: amount * 0.95, most: amount * 1.05 }, rest: plain.replace(about[0], " ") };
  }
  return { bounds: { least: null, most: null }, rest: plain };
}

function fen(figure: string | undefined, unit: string | undefined): number {
  const scale = unit === "亿" ? 10_000 * WAN : unit === "million" ? 100 * WAN : WAN;
  return Math.round(Number(figure) * scale);
}

function kindsIn(plain: string): readonly SearchKind[] {
  if (/场景|需求|机会|招标|采购|揭榜|榜单|\b(call|scenario|tender)s?\b/.test(plain)) return ["call", "scenario"];
  if (/产品|供应商|厂家|厂商|\b(product|supplier|vendor)s?\b/.test(plain)) return ["product"];
  return [];
}
