import type { ReactNode } from "react";
import { useWords } from "../words.tsx";

export type Crumb = { readonly label: string; readonly to?: string };

/** Where one is, what this is, and what stands beside the title. */
export function PageHeader({
  title,
  titleLang,
  crumbs = [],
  tags,
  aside,
  lead,
  children,
}: {
  title: string;
  /** When the title is not in the reader's language. */
  titleLang?: "zh-CN" | undefined;
  crumbs?: readonly Crumb[];
  tags?: ReactNode;
  aside?: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  const { t } = useWords();
  return (
    <header className="page-header">
      {crumbs.length === 0 ? null : (
        <nav className="crumbs" aria-label={t("site.breadcrumbs")}>
          <ol>
            {crumbs.map((crumb) => (
              <li key={crumb.label}>{crumb.to === undefined ? crumb.label : <a href={crumb.to}>{crumb.label}</a>}</li>
            ))}
          </ol>
        </nav>
      )}
      <div className="head">
        <h1 lang={titleLang}>{title}</h1>
        {aside}
      </div>
      {tags === undefined ? null : <p className="tags">{tags}</p>}
      {lead === undefined ? null : <p className="lead">{lead}</p>}
      {children}
    </header>
  );
}
