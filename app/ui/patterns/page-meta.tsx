import { useWords } from "../words.tsx";

const MOST_DESCRIPTION = 160;

/** What search engines and other sites read of a public page. `path` begins after the language. */
export function PageMeta({
  title,
  description,
  path,
  isNarrowed = false,
}: {
  title: string;
  description: string;
  path: string;
  /** One of countless narrowed lists: followed, not listed. */
  isNarrowed?: boolean;
}) {
  const { locale, t, baseUrl = "" } = useWords();
  const full = title === t("site.name") ? `${title} · ${t("site.owner")}` : `${title} · ${t("site.name")}`;
  const said = description.replace(/\s+/g, " ").trim().slice(0, MOST_DESCRIPTION);
  const at = (language: string) => `${baseUrl}/${language}${path}`;
  return (
    <>
      <title>{full}</title>
      <meta name="description" content={said} />
      <link rel="canonical" href={at(locale)} />
      <link rel="alternate" hrefLang="zh-CN" href={at("zh")} />
      <link rel="alternate" hrefLang="en" href={at("en")} />
      <link rel="alternate" hrefLang="x-default" href={at("zh")} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={said} />
      <meta property="og:type" content="website" />
      <meta property="og:url" content={at(locale)} />
      <meta property="og:site_name" content={t("site.name")} />
      <meta property="og:locale" content={locale === "zh" ? "zh_CN" : "en_GB"} />
      {isNarrowed ? <meta name="robots" content="noindex, follow" /> : null}
    </>
  );
}
