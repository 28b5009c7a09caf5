/** A bounded part of a list: `number` counts from 1; `total` is exact. */
export type Page<Item> = {
  readonly items: readonly Item[];
  readonly total: number;
  readonly number: number;
  readonly size: number;
};

export const PAGE_SIZE = 20;
export const LAST_PAGE = 500;

/** Reads a page number from outside, held between 1 and the last page that is served. */
export function pageNumber(text: string | null): number {
  const number = Number(text ?? "1");
  return Number.isInteger(number) && number >= 1 ? Math.min(number, LAST_PAGE) : 1;
}
