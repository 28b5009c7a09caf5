import { wanText } from "../../kernel/money.ts";
import { Choice } from "../primitives/choice.tsx";
import { TextField } from "../primitives/field.tsx";
import type { ReturnedForm } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";
import { TaskForm } from "./task-page.tsx";
import type { WorkView } from "./work-view.ts";

const PARTS = ["fiscal", "platform", "social", "total"] as const;

/** Type of investment (article 24), digital or not, and whose money it is. */
export function MoneyFields({
  work,
  types,
  form,
}: {
  work: WorkView;
  types: readonly NonNullable<WorkView["call"]["investmentType"]>[];
  form: ReturnedForm | undefined;
}) {
  const { t } = useWords();
  const { call } = work;
  const label = (name: string) => t(`office.money.${name}`);
  const amounts = PARTS.map((name) => {
    const fen = call[name];
    return { name, label: label(name), value: fen === null ? "" : wanText(fen) };
  });
  const digital = call.isDigital === null ? "" : call.isDigital ? "yes" : "no";
  const stored = [
    ...amounts,
    { name: "investmentType", label: label("investmentType"), value: call.investmentType ?? "" },
    { name: "isDigital", label: label("isDigital"), value: digital },
  ];
  return (
    <TaskForm work={work} task="money" form={form} stored={stored} stay={label("stay")}>
      <Choice
        name="investmentType"
        label={label("investmentType")}
        hint={label("investmentHint")}
        value={call.investmentType}
        options={types.map((type) => ({ value: type, label: t(`terms.investmentType.${type}`) }))}
      />
      <Choice
        name="isDigital"
        label={label("isDigital")}
        hint={label("digitalHint")}
        value={digital}
        options={[
          { value: "yes", label: t("form.yes") },
          { value: "no", label: t("form.no") },
        ]}
      />
      <h2>{label("amounts")}</h2>
      <p className="note">{label("amountsHint")}</p>
      {amounts.map((part) => (
        <TextField
          key={part.name}
          name={part.name}
          label={part.label}
          {...(part.name === "total" ? { hint: label("totalHint") } : {})}
          value={part.value}
          mode="decimal"
          unit={label("unit")}
          optional
        />
      ))}
    </TaskForm>
  );
}
