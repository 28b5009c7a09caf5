import { Moment } from "../primitives/moment.tsx";
import { useWords } from "../words.tsx";

type Version = {
  readonly version: number;
  readonly title: string;
  readonly topic: string;
  readonly text: string;
  readonly savedAt: number;
  readonly savedBy: string;
};

/** What a snippet said before, version by version. */
export function SnippetVersions({ versions }: { versions: readonly Version[] }) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t("answers.versions")}</h2>
      <ul className="rows">
        {versions.map((one) => (
          <li key={one.version}>
            <details>
              <summary>
                {t("agreement.versionNumber", { version: one.version })} · {one.savedBy} · <Moment at={one.savedAt} />
              </summary>
              <p className="note">
                {one.title} · {one.topic}
              </p>
              <p className="given">{one.text}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
