/** What the buttons beside a form's rows do: `up`, `down` and `remove` carry the row's place, counted from 0. */
export function rearranged<Row>(rows: readonly Row[], fields: FormData): readonly Row[] {
  const up = placeIn(fields, "up", rows.length);
  const down = placeIn(fields, "down", rows.length);
  const removed = placeIn(fields, "remove", rows.length);
  if (removed !== undefined) return rows.filter((_, place) => place !== removed);
  if (up !== undefined && up > 0) return swapped(rows, up - 1);
  return down === undefined ? rows : swapped(rows, down);
}

/** Whether a button beside a row was pressed, so that the page stays where it is. */
export function isRowAct(fields: FormData): boolean {
  return ["up", "down", "remove"].some((name) => fields.has(name));
}

function swapped<Row>(rows: readonly Row[], place: number): readonly Row[] {
  const [first, second] = [rows[place], rows[place + 1]];
  if (first === undefined || second === undefined) return rows;
  return [...rows.slice(0, place), second, first, ...rows.slice(place + 2)];
}

function placeIn(fields: FormData, name: string, count: number): number | undefined {
  const place = Number(fields.get(name) ?? Number.NaN);
  return Number.isInteger(place) && place >= 0 && place < count ? place : undefined;
}
