import type { FactChange } from "../../domain/organizations/firm-facts.ts";
import { Moment } from "../primitives/moment.tsx";
import { useWords } from "../words.tsx";
import { ChangeList } from "./change-list.tsx";

/** Where a part of an answer was taken from. `isEdited`: the answer no longer has it word for word. */
export type ShownSource = {
  readonly id: string;
  readonly title: string;
  readonly lang: "zh-CN" | undefined;
  readonly kind: "bid" | "snippet";
  readonly path: string;
  readonly at: number;
  readonly version: number | null;
  readonly isEdited: boolean;
  readonly changes: readonly FactChange[];
};

/** The sources of one answer, each with what has changed of the firm since. */
export function AnswerSources({ sources }: { sources: readonly ShownSource[] }) {
  const { t } = useWords();
  if (sources.length === 0) return null;
  return (
    <div className="answer-sources">
      {sources.map((one) => (
        <div key={one.id}>
          <p className="note">
            {t(`answers.source.${one.kind}`)}{" "}
            <a href={one.path} lang={one.lang}>
              {one.title}
            </a>
            {one.version === null ? null : ` · ${t("agreement.versionNumber", { version: one.version })}`} ·{" "}
            <Moment at={one.at} />
            {one.isEdited ? ` · ${t("answers.source.edited")}` : null}
          </p>
          <ChangeList changes={one.changes} />
        </div>
      ))}
    </div>
  );
}
