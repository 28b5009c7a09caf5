/** What a field of a product is called. Rows are called by their number: `capabilities[1].unit` is the unit of capability 2. */
export function productFieldLabel(t: (key: string, params?: Record<string, number>) => string, name: string): string {
  const row = /^(capabilities|cases)\[(\d+)\]\.(\w+)$/.exec(name);
  if (row === null) return t(`products.fields.${name}`);
  const [, kind, place, field] = row;
  const word = field === "figureType" ? "type" : field;
  return `${t(`products.${kind}.row`, { number: Number(place) + 1 })} · ${t(`products.${kind}.${word}`)}`;
}
