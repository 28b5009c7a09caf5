import type { SavedSearchRow } from "../../../db/schema/saved-searches.ts";
import { organizationNames } from "../../domain/organizations/public-firm-queries.ts";
import type { Visit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { parseId } from "../../kernel/ids.ts";

/** Names of the bureaus that saved searches filter by. */
export function facetNamesOf(
  { db, locale }: Visit,
  rows: readonly Pick<SavedSearchRow, "filters">[],
): Readonly<Record<string, string>> {
  const ids = rows.flatMap((row) => (row.filters.bureau ?? []).flatMap((key) => parseId<"organization">(key) ?? []));
  const named = organizationNames(db, [...new Set(ids)]);
  return Object.fromEntries(named.map((one) => [one.id, inLocale(locale, one.nameZh, one.nameEn)]));
}
