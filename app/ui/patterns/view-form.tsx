import { useWords } from "../words.tsx";
import type { SiteFacts } from "./site-frame.tsx";

/** Light or dark, and the size of text; kept in a cookie, works without the script. */
export function ViewForm({ view, path }: { view: SiteFacts["view"]; path: string }) {
  const { t } = useWords();
  return (
    <form method="post" action="/view" className="view-form" aria-label={t("site.view.title")}>
      <input type="hidden" name="back" value={path} />
      <label>
        {t("site.view.theme")}{" "}
        <select name="theme" defaultValue={view.theme}>
          <option value="auto">{t("site.view.auto")}</option>
          <option value="light">{t("site.view.light")}</option>
          <option value="dark">{t("site.view.dark")}</option>
        </select>
      </label>
      <label>
        {t("site.view.type")}{" "}
        <select name="text" defaultValue={view.text}>
          <option value="normal">{t("site.view.normal")}</option>
          <option value="large">{t("site.view.large")}</option>
        </select>
      </label>
      <button type="submit" className="link">
        {t("site.view.apply")}
      </button>
    </form>
  );
}
