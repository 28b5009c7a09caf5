import type { ReactNode } from "react";
import { TimeLeft } from "../patterns/deadline-clock.tsx";
import { PageHeader } from "../patterns/page-header.tsx";
import { useWords } from "../words.tsx";

export type BidHead = {
  readonly id: string;
  readonly state: "draft" | "submitted" | "withdrawn";
  readonly call: { readonly id: string; readonly title: string; readonly deadline: number | null };
  readonly lead: string;
  readonly consortium: { readonly id: string; readonly name: string } | null;
};

/** The frame of every page of a bid: which call, which page, what is left. */
export function BidPage({
  head,
  title,
  lead,
  narrow = true,
  children,
}: {
  head: BidHead;
  title: string;
  lead?: string;
  narrow?: boolean;
  children: ReactNode;
}) {
  const { locale, t } = useWords();
  const { call, id } = head;
  return (
    <main id="content" className={narrow ? "wrap narrow" : "wrap"}>
      <title>{`${title} · ${call.title} · ${t("site.name")}`}</title>
      <PageHeader
        title={title}
        crumbs={[
          { label: call.title, to: `/${locale}/calls/${call.id}` },
          { label: t("bids.title"), to: `/firm/bids/${id}` },
          { label: title },
        ]}
        aside={call.deadline === null ? undefined : <TimeLeft deadline={call.deadline} />}
        {...(lead === undefined ? {} : { lead })}
      />
      {children}
    </main>
  );
}
