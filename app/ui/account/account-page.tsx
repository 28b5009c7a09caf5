import type { ReactNode } from "react";
import { type Crumb, PageHeader } from "../patterns/page-header.tsx";
import { useWords } from "../words.tsx";

/** The narrow page of everything about signing in and about an account. */
export function AccountPage({
  title,
  lead,
  crumbs,
  children,
}: {
  title: string;
  lead?: string | undefined;
  crumbs?: readonly Crumb[];
  children: ReactNode;
}) {
  const { t } = useWords();
  return (
    <main id="content" className="wrap narrow">
      <title>{`${title} · ${t("site.name")}`}</title>
      <PageHeader title={title} lead={lead} {...(crumbs === undefined ? {} : { crumbs })} />
      {children}
    </main>
  );
}
