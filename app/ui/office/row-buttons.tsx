import { useWords } from "../words.tsx";

/** Moves or removes a row of a form; each saves what is typed and comes back to the page. */
export function RowButtons({ place, count, name }: { place: number; count: number; name: string }) {
  const { t } = useWords();
  return (
    <span className="row-acts">
      {place > 0 ? (
        <button type="submit" className="link" name="up" value={place} aria-label={t("office.rows.up", { name })}>
          {t("office.rows.upShort")}
        </button>
      ) : null}
      {place < count - 1 ? (
        <button type="submit" className="link" name="down" value={place} aria-label={t("office.rows.down", { name })}>
          {t("office.rows.downShort")}
        </button>
      ) : null}
      <button type="submit" className="link" name="remove" value={place} aria-label={t("office.rows.remove", { name })}>
        {t("form.remove")}
      </button>
    </span>
  );
}
