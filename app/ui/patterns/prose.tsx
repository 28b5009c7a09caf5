import { useWords } from "../words.tsx";

/** A long text of somebody's, already made safe by the Markdown adapter; marked where it is only in Chinese. */
export function Prose({ html, lang }: { html: string; lang: "zh-CN" | undefined }) {
  const { t } = useWords();
  return (
    <>
      {lang === undefined ? null : <p className="note">{t("public.call.onlyInChinese")}</p>}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the Markdown adapter has made this html safe */}
      <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}
