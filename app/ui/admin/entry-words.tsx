import { useWords } from "../words.tsx";

/** All words of a concept on one line, each marked with its language. */
export function EntryWords({
  entry: { chinese, english, near },
}: {
  entry: { readonly chinese: readonly string[]; readonly english: readonly string[]; readonly near: readonly string[] };
}) {
  const { t } = useWords();
  return (
    <p className="facts-line">
      {chinese.length === 0 ? null : <span lang="zh-CN">{chinese.join("、")}</span>}
      {english.length === 0 ? null : <span lang="en">{english.join(", ")}</span>}
      {near.length === 0 ? null : (
        <span className="note">
          {t("admin.thesaurus.nearSaid")}
          <span lang="zh-CN">{near.join("、")}</span>
        </span>
      )}
    </p>
  );
}
