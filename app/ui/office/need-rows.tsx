import type { NeedRow } from "../../domain/calls/call.ts";
import { MOST_NEEDS } from "../../domain/calls/call.ts";
import { figureText } from "../../kernel/figure.ts";
import { Hidden } from "../primitives/field.tsx";
import type { ReturnedForm } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";
import { NeedFields } from "./need-fields.tsx";
import { RowButtons } from "./row-buttons.tsx";
import { TaskForm } from "./task-page.tsx";
import type { WorkView } from "./work-view.ts";

export type NeedChoices = {
  readonly needKind: readonly NeedRow["kind"][];
  readonly figureType: readonly NeedRow["figureType"][];
  readonly comparator: readonly NonNullable<NeedRow["comparator"]>[];
};

/** The needs as rows with one blank row below; saving keeps the page and offers the next blank one. */
export function NeedRows({
  work,
  blankId,
  choices,
  form,
}: {
  work: WorkView;
  blankId: string;
  choices: NeedChoices;
  form: ReturnedForm | undefined;
}) {
  const { t } = useWords();
  const { needs } = work;
  const blank = work.mayEdit && needs.length < MOST_NEEDS;
  return (
    <TaskForm work={work} task="needs" form={form} stored={storedNeeds(needs, t)} wide stay={t("office.needs.add")}>
      {needs.map((need, place) => (
        <fieldset key={need.id} className="row-card">
          <legend>{t("office.needs.number", { number: place + 1 })}</legend>
          <RowButtons place={place} count={needs.length} name={need.titleZh} />
          <Hidden name={`needs[${place}].id`} value={need.id} />
          <NeedFields place={place} need={need} choices={choices} />
        </fieldset>
      ))}
      {blank ? (
        <fieldset className="row-card blank" id="blank">
          <legend>{t("office.needs.blank")}</legend>
          <Hidden name={`needs[${needs.length}].id`} value={blankId} />
          <NeedFields place={needs.length} need={undefined} choices={choices} />
        </fieldset>
      ) : (
        <p className="note">{t("office.needs.full", { most: MOST_NEEDS })}</p>
      )}
    </TaskForm>
  );
}

function storedNeeds(needs: readonly NeedRow[], t: ReturnType<typeof useWords>["t"]) {
  return needs.flatMap((need, place) => {
    const number = t("office.needs.number", { number: place + 1 });
    const figure = need.threshold === null ? "" : figureText(need.threshold);
    return [
      { name: `needs[${place}].titleZh`, label: `${number} · ${t("office.needs.titleZh")}`, value: need.titleZh },
      {
        name: `needs[${place}].detailZh`,
        label: `${number} · ${t("office.needs.detailZh")}`,
        value: need.detailZh ?? "",
      },
      { name: `needs[${place}].threshold`, label: `${number} · ${t("office.needs.threshold")}`, value: figure },
    ];
  });
}
