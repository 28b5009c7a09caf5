/** Of some cities, as documents name theirs, those that stand in the query's text. */
export function namedCities(plain: string, cities: Iterable<string>): ReadonlySet<string> {
  const named = new Set<string>();
  for (const city of cities) if (plain.includes(city.toLowerCase())) named.add(city);
  return named;
}
