import { Moment } from "../primitives/moment.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

export type EntryVersion = {
  readonly version: number;
  readonly chinese: readonly string[];
  readonly english: readonly string[];
  readonly near: readonly string[];
  readonly note: string;
  readonly state: "active" | "withdrawn";
  readonly changedAt: number;
  readonly person: string;
};

/** What an entry was from each change on, the latest first. */
export function EntryHistory({ versions }: { versions: readonly EntryVersion[] }) {
  const { t } = useWords();
  return (
    <ol className="rows">
      {versions.map((one) => (
        <li key={one.version}>
          <div className="row-head">
            <span>{t("admin.thesaurus.version", { version: one.version })}</span>
            <Tag tone={one.state === "active" ? "ok" : "warn"}>{t(`admin.thesaurus.state.${one.state}`)}</Tag>
          </div>
          <p className="facts-line">
            <span lang="zh-CN">{one.chinese.join("、")}</span>
            {one.english.length === 0 ? null : <span lang="en">{one.english.join(", ")}</span>}
            {one.near.length === 0 ? null : (
              <span>
                {t("admin.thesaurus.field.near")} <span lang="zh-CN">{one.near.join("、")}</span>
              </span>
            )}
          </p>
          <p className="facts-line note">
            <span>{one.person}</span>
            <Moment at={one.changedAt} />
            {one.note === "" ? null : <span>{one.note}</span>}
          </p>
        </li>
      ))}
    </ol>
  );
}
