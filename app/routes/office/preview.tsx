import { admit } from "../../http/visit.ts";
import { translate } from "../../i18n/translate.ts";
import { isLocale, LOCALES } from "../../kernel/locale.ts";
import { OneButton } from "../../ui/office/call-acts.tsx";
import { CallPreview } from "../../ui/office/call-preview.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { useWords, WordsProvider } from "../../ui/words.tsx";
import { callView } from "../public/call-view.ts";
import type { Route } from "./+types/preview.ts";
import { openWork } from "./open-work.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "office");
  const work = openWork(visit, args.params.call);
  const asked = visit.url.searchParams.get("lang") ?? visit.locale;
  const lang = isLocale(asked) ? asked : visit.locale;
  return { work, lang, view: callView(work, lang, visit.now) };
}

/** The call as the public will see it, in either language, before it is public. */
export default function Preview({ loaderData: { work, lang, view } }: Route.ComponentProps) {
  const words = useWords();
  const { t } = words;
  const base = `/office/calls/${work.call.id}`;
  return (
    <main id="content" className="wrap">
      <title>{`${t("office.preview.title")} · ${work.call.titleZh}`}</title>
      <PageHeader
        title={t("office.preview.title")}
        crumbs={[
          { label: t("office.title"), to: "/office" },
          { label: work.call.titleZh || t("office.untitled"), to: base },
        ]}
        lead={t("office.preview.lead")}
      />
      <nav className="acts" aria-label={t("office.preview.languages")}>
        {LOCALES.map((one) => (
          <a key={one} href={`${base}/preview?lang=${one}`} aria-current={one === lang ? "page" : undefined}>
            {t(`office.preview.${one}`)}
          </a>
        ))}
      </nav>
      <div className="card" lang={lang === "zh" ? "zh-CN" : "en"}>
        <WordsProvider words={{ ...words, locale: lang, t: translate(lang) }}>
          <CallPreview call={view} />
        </WordsProvider>
      </div>
      <div className="acts">
        {work.verbs.includes("submit") && work.missing.length === 0 ? <OneButton work={work} verb="submit" go /> : null}
        <a className="btn" href={base}>
          {t("office.preview.back")}
        </a>
      </div>
    </main>
  );
}
