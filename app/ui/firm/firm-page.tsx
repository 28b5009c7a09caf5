import type { ReactNode } from "react";
import { inLocale } from "../../i18n/format.ts";
import { type Crumb, PageHeader } from "../patterns/page-header.tsx";
import { useWords } from "../words.tsx";

type FirmTab = "profile" | "verification" | "statuses" | "links" | "people" | "products" | "library";

const TAB_PATH: Record<FirmTab, string> = {
  profile: "",
  verification: "/verification",
  statuses: "/qualifications",
  links: "/links",
  people: "/people",
  products: "/products",
  library: "/library",
};

/** Bureaus have neither a verification nor statuses, links or products. */
const OFFICE_TABS: readonly FirmTab[] = ["profile", "people"];
const FIRM_TABS: readonly FirmTab[] = ["profile", "verification", "statuses", "links", "people", "products", "library"];

/** A page of one organisation at the firm desk: where one is, and its other pages beside. */
export function FirmPage({
  firm,
  tab,
  title,
  tags,
  lead,
  crumbs = [],
  children,
}: {
  firm: { readonly id: string; readonly nameZh: string; readonly nameEn: string | null; readonly hasProducts: boolean };
  tab: FirmTab;
  title: string;
  tags?: ReactNode;
  lead?: ReactNode;
  crumbs?: readonly Crumb[];
  children: ReactNode;
}) {
  const { locale, t } = useWords();
  const name = inLocale(locale, firm.nameZh, firm.nameEn);
  const tabs = firm.hasProducts ? FIRM_TABS : OFFICE_TABS;
  return (
    <main id="content" className="wrap">
      <title>{`${title} · ${name} · ${t("site.name")}`}</title>
      <PageHeader
        title={title}
        tags={tags}
        lead={lead}
        crumbs={[{ label: t("site.desks.firm"), to: "/firm" }, { label: name, to: `/firm/${firm.id}` }, ...crumbs]}
      />
      <nav aria-label={name} className="tabs">
        {tabs.map((one) => (
          <a key={one} href={`/firm/${firm.id}${TAB_PATH[one]}`} aria-current={one === tab ? "page" : undefined}>
            {t(`firm.tabs.${one}`)}
          </a>
        ))}
      </nav>
      {children}
    </main>
  );
}
