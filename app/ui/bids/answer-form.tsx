import type { NeedRow } from "../../../db/schema/calls.ts";
import { verdictOf } from "../../domain/bids/bid.ts";
import { unitSaid } from "../../i18n/name-said.ts";
import { figureText } from "../../kernel/figure.ts";
import { AnswerSources, type ShownSource } from "../answers/answer-sources.tsx";
import { Choice } from "../primitives/choice.tsx";
import { Hidden, TextArea, TextField } from "../primitives/field.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

type Said = { readonly text: string; readonly lang: "zh-CN" | undefined };

/** A need or a criterion with what is stored for it. `kind` is null for criteria, `weight` for needs. */
export type AskedAnswer = Pick<NeedRow, "figureType" | "comparator" | "threshold" | "unit" | "evidence"> & {
  readonly id: string;
  readonly position: number;
  readonly title: Said;
  readonly detail: Said | null;
  readonly kind: "must" | "should" | null;
  readonly weight: number | null;
  readonly text: string;
  readonly figure: number | null;
  readonly figureText: string;
  /** Whether the reader may answer it; of a joint bid a member answers what its firm covers. */
  readonly isOwn?: boolean;
  /** Where parts of it were taken from; only the firm that took them is told. */
  readonly sources?: readonly ShownSource[];
};

/** The fields of one subject; in a conflict with what is stored beside what was typed. */
export function AnswerFields({ asked, place, isConflict }: { asked: AskedAnswer; place: number; isConflict: boolean }) {
  const { t } = useWords();
  const name = (field: string) => `answers[${place}].${field}`;
  const label = asked.weight === null ? t("bids.answers.text") : t("bids.answers.criterionText");
  return (
    <div className="answer" id={`answer-${asked.id}`}>
      <AskedHead asked={asked} />
      <Hidden name={name("subjectId")} value={asked.id} />
      {asked.figureType === "number" ? (
        <TextField
          name={name("figure")}
          label={t("bids.answers.figure")}
          mode="decimal"
          value={asked.figureText}
          optional={asked.kind !== "must"}
          {...(asked.unit === null ? {} : { unit: unitSaid(t, asked.unit) })}
        />
      ) : null}
      {asked.figureType === "flag" ? (
        <Choice
          name={name("figure")}
          label={t("bids.answers.flag")}
          value={asked.figureText}
          options={[
            { value: "1", label: t("bids.answers.yes") },
            { value: "0", label: t("bids.answers.no") },
          ]}
          optional={asked.kind !== "must"}
        />
      ) : null}
      <TextArea
        name={name("text")}
        label={label}
        value={asked.text}
        rows={5}
        most={2_000}
        optional={asked.weight === null && (asked.kind !== "must" || asked.figureType !== "text")}
      />
      <AnswerSources sources={asked.sources ?? []} />
      <button type="submit" className="link" name="library" value={asked.id}>
        {t("answers.paste.open")}
      </button>
      {isConflict ? <Stored asked={asked} /> : null}
    </div>
  );
}

/** What is asked: number, title, kind or weight, threshold, evidence. */
export function AskedHead({ asked }: { asked: AskedAnswer }) {
  const { t } = useWords();
  const { comparator, threshold, unit, evidence, title, detail, kind, weight } = asked;
  return (
    <>
      <h2>
        {asked.position} <span lang={title.lang}>{title.text}</span>{" "}
        {kind === null ? null : <Tag tone={kind === "must" ? "link" : "plain"}>{t(`terms.needKind.${kind}`)}</Tag>}
        {weight === null ? null : <Tag>{t("bids.answers.weight", { weight })}</Tag>}
      </h2>
      {detail === null ? null : (
        <p className="note given" lang={detail.lang}>
          {detail.text}
        </p>
      )}
      {comparator === null || threshold === null ? null : (
        <p className="note">
          {t("bids.answers.asks", {
            comparator: t(`terms.comparator.${comparator}`),
            threshold: figureText(threshold),
            unit: unitSaid(t, unit, figureText(threshold)),
          })}
        </p>
      )}
      {evidence === null || evidence === "" ? null : <p className="note">{t("bids.answers.evidence", { evidence })}</p>}
      {verdictOf(asked, asked.figure) === "missed" ? <p className="error">{t("bids.answers.missed")}</p> : null}
    </>
  );
}

function Stored({ asked }: { asked: AskedAnswer }) {
  const { t } = useWords();
  const parts = [asked.figureText, asked.text].filter((part) => part !== "");
  return (
    <div className="stored">
      <b>{t("bids.answers.stored")}</b> {parts.length === 0 ? t("bids.answers.storedEmpty") : parts.join("\n")}
    </div>
  );
}
