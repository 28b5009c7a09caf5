import { YES } from "../../domain/bids/bid.ts";
import { unitSaid } from "../../i18n/name-said.ts";
import { useWords } from "../words.tsx";
import { type AskedAnswer, AskedHead } from "./answer-form.tsx";

/** One subject with its answer, to be read. */
export function AnswerReading({ asked }: { asked: AskedAnswer }) {
  const { t } = useWords();
  const flag = asked.figure === YES ? t("bids.answers.yes") : t("bids.answers.no");
  const figure =
    asked.figureType === "flag" ? flag : `${asked.figureText} ${unitSaid(t, asked.unit, asked.figureText)}`;
  return (
    <div className="answer">
      <AskedHead asked={asked} />
      {asked.figure === null ? null : <p className="num">{figure}</p>}
      <p className="given">{asked.text === "" && asked.figure === null ? t("bids.check.notAnswered") : asked.text}</p>
    </div>
  );
}
