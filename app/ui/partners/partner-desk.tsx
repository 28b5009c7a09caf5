import type { ReactNode } from "react";
import { type Crumb, PageHeader } from "../patterns/page-header.tsx";
import { ButtonLink } from "../primitives/button.tsx";
import { useWords } from "../words.tsx";

const TAB_PATH = { notices: "", requests: "/requests", messages: "/messages" } as const;

type Tab = keyof typeof TAB_PATH;

/** A page of partner finding at the firm desk, the other pages beside it. */
export function PartnerDesk({
  tab,
  title,
  lead,
  crumbs = [],
  children,
}: {
  tab: Tab;
  title: string;
  lead?: string;
  crumbs?: readonly Crumb[];
  children: ReactNode;
}) {
  const { t } = useWords();
  const tabs: readonly Tab[] = ["notices", "requests", "messages"];
  return (
    <main id="content" className="wrap">
      <title>{`${title} · ${t("site.name")}`}</title>
      <PageHeader
        title={title}
        lead={lead}
        crumbs={[{ label: t("site.desks.firm"), to: "/firm" }, ...crumbs]}
        aside={
          crumbs.length === 0 ? <ButtonLink to="/firm/partners/new">{t("partners.publish")}</ButtonLink> : undefined
        }
      />
      <nav aria-label={t("partners.desk.title")} className="tabs">
        {tabs.map((one) => (
          <a key={one} href={`/firm/partners${TAB_PATH[one]}`} aria-current={one === tab ? "page" : undefined}>
            {t(`partners.desk.${one}`)}
          </a>
        ))}
      </nav>
      {children}
    </main>
  );
}
