import { useWords } from "../words.tsx";

/** Looks for words in the library, within a topic if one is chosen. `kept` goes along in the address. */
export function LibrarySearch({
  path,
  text,
  topic,
  topics,
  kept,
}: {
  path: string;
  text: string;
  topic: string | null;
  topics: readonly string[];
  kept: Readonly<Record<string, string>>;
}) {
  const { t } = useWords();
  return (
    <search>
      <form className="search slim" action={path} method="get">
        <input
          type="search"
          name="q"
          defaultValue={text}
          placeholder={t("answers.search")}
          aria-label={t("answers.search")}
          maxLength={100}
          autoComplete="off"
        />
        {topics.length === 0 ? null : (
          <select name="topic" defaultValue={topic ?? ""} aria-label={t("answers.topic")}>
            <option value="">{t("answers.allTopics")}</option>
            {topics.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        )}
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit">{t("public.search.act")}</button>
      </form>
    </search>
  );
}
