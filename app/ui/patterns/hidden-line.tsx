import { useWords } from "../words.tsx";

/** Says that muted results were left out, with the way to see them, or back. */
export function HiddenLine({ hidden, isShown, path }: { hidden: number; isShown: boolean; path: string }) {
  const { t } = useWords();
  if (hidden === 0) return null;
  return (
    <p className="note">
      {isShown ? t("searches.hiddenShown") : t("searches.hidden", { count: hidden })}{" "}
      <a href={isShown ? path : `${path}${path.includes("?") ? "&" : "?"}muted=show`}>
        {t(isShown ? "searches.hiddenHide" : "searches.hiddenShow")}
      </a>
    </p>
  );
}
