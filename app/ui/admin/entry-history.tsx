import { Moment } from "../primitives/moment.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";
import { EntryWords } from "./entry-words.tsx";

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
          <EntryWords entry={one} />
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
