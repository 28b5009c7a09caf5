import type { Finds, TermFinds as TermFind } from "../../search/known-words.ts";
import { type Column, DataTable } from "../primitives/data-table.tsx";
import { useWords } from "../words.tsx";

/** How much each term of an entry finds at the moment. */
export function TermFinds({ finds }: { finds: readonly TermFind[] }) {
  const { locale, t } = useWords();
  const cell = (row: TermFind, kind: "call" | "product") => {
    if (row.finds === null) return t("site.none");
    const path = kind === "call" ? "calls" : "products";
    return <a href={`/${locale}/${path}?q=${encodeURIComponent(row.term)}`}>{row.finds[kind]}</a>;
  };
  const columns: readonly Column<TermFind>[] = [
    { head: t("admin.thesaurus.finds.term"), cell: (row) => row.term },
    { head: t("admin.thesaurus.finds.call"), cell: (row) => cell(row, "call"), numeric: true },
    { head: t("admin.thesaurus.finds.product"), cell: (row) => cell(row, "product"), numeric: true },
  ];
  const caption = t("admin.thesaurus.finds.title");
  return <DataTable caption={caption} columns={columns} rows={finds} keyOf={(row) => row.term} />;
}

/** How many calls and products, in words. */
export function FindsSaid({ finds }: { finds: Finds }) {
  const { t } = useWords();
  if (finds === null) return t("admin.thesaurus.finds.down");
  return t("admin.thesaurus.finds.said", { calls: finds.call, products: finds.product });
}
