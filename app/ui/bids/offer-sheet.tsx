import { formatShare } from "../../i18n/format.ts";
import { figureInWords } from "../../i18n/name-said.ts";
import { DataTable } from "../primitives/data-table.tsx";
import { Money } from "../primitives/money.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";
import { FilesTable, type ShownFile } from "./files-form.tsx";

export type AnsweredSubject = {
  readonly id: string;
  readonly position: number;
  readonly title: { readonly text: string; readonly lang: "zh-CN" | undefined };
  readonly isMust: boolean;
  /** The stated figure with its unit; empty when none is. */
  readonly figure: string;
  readonly verdict: "met" | "missed" | "unknown";
  readonly text: string;
};

export type OfferFacts = {
  readonly bidder: string;
  readonly members: readonly {
    readonly id: string;
    readonly name: string;
    readonly share: number | null;
    readonly task: string;
  }[];
  readonly summary: string;
  readonly price: number | null;
  readonly ownFunds: number | null;
  readonly durationMonths: number | null;
  readonly needs: readonly AnsweredSubject[];
  readonly criteria: readonly AnsweredSubject[];
  readonly files: readonly ShownFile[];
};

/** A whole bid to be read: before it is submitted by its bidder, after the deadline by officials. */
export function OfferSheet({ sheet }: { sheet: OfferFacts }) {
  const { t } = useWords();
  return (
    <div>
      <section>
        <h2>{t("bids.check.bidder")}</h2>
        <p>{sheet.bidder}</p>
        {sheet.members.length === 0 ? null : <Members sheet={sheet} />}
      </section>
      <section>
        <h2>{t("bids.check.summary")}</h2>
        <p className="given">{sheet.summary === "" ? t("bids.check.notStated") : sheet.summary}</p>
      </section>
      <section>
        <h2>{t("bids.check.figures")}</h2>
        <dl className="facts left">
          <dt>{t("bids.figures.price")}</dt>
          <dd>
            <Money fen={sheet.price} />
          </dd>
          <dt>{t("bids.figures.ownFunds")}</dt>
          <dd>
            <Money fen={sheet.ownFunds} />
          </dd>
          <dt>{t("bids.figures.duration")}</dt>
          <dd>
            {sheet.durationMonths === null
              ? t("bids.check.notStated")
              : t("bids.check.months", { count: sheet.durationMonths })}
          </dd>
        </dl>
      </section>
      <Subjects title={t("bids.check.needs")} subjects={sheet.needs} />
      <Subjects title={t("bids.check.criteria")} subjects={sheet.criteria} />
      <section>
        <h2>{t("bids.check.files")}</h2>
        {sheet.files.length === 0 ? (
          <p className="empty">{t("bids.files.none")}</p>
        ) : (
          <FilesTable bidId="" files={sheet.files} mayEdit={false} />
        )}
      </section>
    </div>
  );
}

function Members({ sheet }: { sheet: OfferFacts }) {
  const { t } = useWords();
  return (
    <DataTable
      caption={t("bids.check.member")}
      rows={sheet.members}
      keyOf={(member) => member.id}
      columns={[
        { head: t("bids.check.member"), cell: (member) => member.name },
        { head: t("bids.check.task"), cell: (member) => member.task },
        {
          head: t("bids.check.share"),
          cell: (member) => (member.share === null ? t("consortia.shares.open") : formatShare(member.share)),
          numeric: true,
        },
      ]}
    />
  );
}

function Subjects({ title, subjects }: { title: string; subjects: readonly AnsweredSubject[] }) {
  const { t } = useWords();
  return (
    <section>
      <h2>{title}</h2>
      {subjects.map((subject) => (
        <div className="answer" key={subject.id}>
          <h3>
            {subject.position} <span lang={subject.title.lang}>{subject.title.text}</span>
          </h3>
          {subject.figure === "" ? null : (
            <p className="num">
              {figureInWords(t, subject.figure)}{" "}
              {subject.verdict === "unknown" ? null : (
                <Tag tone={subject.verdict === "met" ? "ok" : "warn"}>{t(`bids.check.${subject.verdict}`)}</Tag>
              )}
            </p>
          )}
          {subject.text === "" && subject.figure === "" ? (
            <p>
              <Tag tone={subject.isMust ? "warn" : "plain"}>{t("bids.check.notAnswered")}</Tag>
            </p>
          ) : (
            <p className="given">{subject.text}</p>
          )}
        </div>
      ))}
    </section>
  );
}
