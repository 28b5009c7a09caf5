import type { ReactNode } from "react";
import type { Desk } from "../../domain/accounts/actor.ts";
import { refusalText } from "../../i18n/translate.ts";
import { beijingStamp } from "../../kernel/instant.ts";
import { useWords } from "../words.tsx";
import { ActingBar, type ActingFacts } from "./acting-bar.tsx";
import { ViewForm } from "./view-form.tsx";

export type SiteFacts = {
  readonly path: string;
  readonly view: { readonly theme: "auto" | "light" | "dark"; readonly text: "normal" | "large" };
  readonly person: { readonly name: string; readonly desks: readonly Desk[] } | null;
  /** For whom the reader acts here; null away from the firm desk. */
  readonly acting: ActingFacts | null;
  readonly unread: number;
  readonly flash: {
    readonly tone: "done" | "refused";
    readonly code: string;
    readonly params: Record<string, string | number>;
  } | null;
  readonly hasMailbox: boolean;
  readonly script: string;
};

const DESK_PATH: Record<Exclude<Desk, "public">, string> = {
  firm: "/firm",
  office: "/office",
  panel: "/panel",
  council: "/council",
  admin: "/admin",
  auditor: "/auditor",
};

const PUBLIC_PAGES = ["calls", "scenarios", "products", "firms", "partners"] as const;

/** What every page has around it. */
export function SiteFrame({ site, children }: { site: SiteFacts; children: ReactNode }) {
  const { locale, t } = useWords();
  return (
    <>
      <a className="skip" href="#content">
        {t("site.skip")}
      </a>
      <header className="bar">
        <div className="wrap top">
          <a className="mark" href={`/${locale}`}>
            <img src="/mark.svg" width="30" height="30" alt="" />
            {t("site.name")}
          </a>
          <nav aria-label={t("site.nav.menu")}>
            {PUBLIC_PAGES.map((page) => (
              <a
                key={page}
                href={`/${locale}/${page}`}
                aria-current={site.path.startsWith(`/${locale}/${page}`) ? "page" : undefined}
              >
                {t(`site.nav.${page}`)}
              </a>
            ))}
          </nav>
          <Person site={site} />
        </div>
      </header>
      {site.acting === null ? null : <ActingBar acting={site.acting} path={site.path} />}
      <Flash flash={site.flash} />
      {children}
      <Footer site={site} />
    </>
  );
}

function Person({ site }: { site: SiteFacts }) {
  const { t } = useWords();
  return (
    <div className="person">
      <LanguageSwitch path={site.path} />
      {site.person === null ? (
        <a className="btn" href={`/sign-in?next=${encodeURIComponent(site.path)}`}>
          {t("site.signIn")}
        </a>
      ) : (
        <>
          {site.person.desks
            .filter((desk) => desk !== "public")
            .map((desk) => (
              <a
                key={desk}
                href={DESK_PATH[desk]}
                aria-current={site.path.startsWith(DESK_PATH[desk]) ? "page" : undefined}
              >
                {t(`site.desks.${desk}`)}
              </a>
            ))}
          <a href="/notices">
            {site.unread === 0 ? t("site.notices") : t("site.noticesUnread", { count: site.unread })}
          </a>
          <a href="/account">{site.person.name}</a>
        </>
      )}
    </div>
  );
}

/** Public pages have an address per language; elsewhere the choice is kept in a cookie. */
function LanguageSwitch({ path }: { path: string }) {
  const { locale, t } = useWords();
  const other = locale === "zh" ? "en" : "zh";
  const isPublic = /^\/(zh|en)(?=[/?]|$)/.test(path);
  if (isPublic) {
    return (
      <a href={path.replace(/^\/(zh|en)/, `/${other}`)} hrefLang={other} aria-label={t("site.otherLanguageLabel")}>
        {t("site.otherLanguage")}
      </a>
    );
  }
  return (
    <form method="post" action="/view" className="inline">
      <input type="hidden" name="locale" value={other} />
      <input type="hidden" name="back" value={path} />
      <button type="submit" className="link" aria-label={t("site.otherLanguageLabel")}>
        {t("site.otherLanguage")}
      </button>
    </form>
  );
}

function Flash({ flash }: { flash: SiteFacts["flash"] }) {
  const { t } = useWords();
  if (flash === null) return null;
  return (
    <div className="wrap">
      <p className={`notice ${flash.tone}`} role={flash.tone === "refused" ? "alert" : "status"}>
        {flash.tone === "done" ? t(`notices.flash.${flash.code}`, flash.params) : refusalText(t, flash)}
      </p>
    </div>
  );
}

function Footer({ site }: { site: SiteFacts }) {
  const { now, t } = useWords();
  return (
    <footer>
      <div className="wrap">
        <p>
          {t("site.owner")}
          {"　"}
          <span className="num">{t("site.footer.serverTime", { time: beijingStamp(now).slice(0, 16) })}</span>
          {site.hasMailbox ? (
            <>
              {"　"}
              <a href="/mailbox">{t("site.footer.mailbox")}</a>
            </>
          ) : null}
        </p>
        <p>{t("site.footer.about")}</p>
        <ViewForm view={site.view} path={site.path} />
      </div>
    </footer>
  );
}
