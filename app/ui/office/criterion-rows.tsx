import { type CriterionRow, FULL_WEIGHT, MOST_CRITERIA, sumOfWeights } from "../../domain/calls/call.ts";
import { percentText } from "../../kernel/share.ts";
import { Hidden, TextArea, TextField } from "../primitives/field.tsx";
import type { ReturnedForm } from "../primitives/form-state.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";
import { RowButtons } from "./row-buttons.tsx";
import { TaskForm } from "./task-page.tsx";
import type { WorkView } from "./work-view.ts";

/** The criteria as rows with one blank row below, and what their weights add up to. */
export function CriterionRows({
  work,
  blankId,
  form,
}: {
  work: WorkView;
  blankId: string;
  form: ReturnedForm | undefined;
}) {
  const { t } = useWords();
  const { criteria } = work;
  const sum = sumOfWeights(criteria);
  const stored = criteria.flatMap((one, place) => {
    const number = t("office.criteria.number", { number: place + 1 });
    return [
      { name: `criteria[${place}].titleZh`, label: `${number} · ${t("office.criteria.titleZh")}`, value: one.titleZh },
      {
        name: `criteria[${place}].weight`,
        label: `${number} · ${t("office.criteria.weight")}`,
        value: String(one.weight),
      },
    ];
  });
  return (
    <TaskForm work={work} task="criteria" form={form} stored={stored} wide stay={t("office.criteria.add")}>
      <p>
        <Tag tone={sum === FULL_WEIGHT ? "ok" : "warn"}>{t("office.criteria.sum", { sum })}</Tag>
      </p>
      {criteria.map((one, place) => (
        <fieldset key={one.id} className="row-card">
          <legend>{t("office.criteria.number", { number: place + 1 })}</legend>
          <RowButtons place={place} count={criteria.length} name={one.titleZh} />
          <CriterionFields place={place} id={one.id} criterion={one} />
        </fieldset>
      ))}
      {work.mayEdit && criteria.length < MOST_CRITERIA ? (
        <fieldset className="row-card blank" id="blank">
          <legend>{t("office.criteria.blank")}</legend>
          <CriterionFields place={criteria.length} id={blankId} criterion={undefined} />
        </fieldset>
      ) : null}
    </TaskForm>
  );
}

function CriterionFields({ place, id, criterion }: { place: number; id: string; criterion: CriterionRow | undefined }) {
  const { t } = useWords();
  const name = (field: string) => `criteria[${place}].${field}`;
  const label = (field: string) => t(`office.criteria.${field}`);
  const least = criterion?.leastScore === null || criterion === undefined ? "" : percentText(criterion.leastScore);
  return (
    <>
      <Hidden name={name("id")} value={id} />
      <div className="row-grid">
        <TextField name={name("titleZh")} label={label("titleZh")} value={criterion?.titleZh} most={120} />
        <TextField
          name={name("weight")}
          label={label("weight")}
          value={criterion === undefined ? "" : String(criterion.weight)}
          mode="numeric"
        />
        <TextField
          name={name("leastScore")}
          label={label("leastScore")}
          value={least}
          mode="decimal"
          unit="%"
          optional
        />
      </div>
      <TextArea
        name={name("guidance")}
        label={label("guidance")}
        value={criterion?.guidance}
        rows={2}
        most={500}
        optional
      />
      <details>
        <summary>{label("more")}</summary>
        <TextField name={name("titleEn")} label={label("titleEn")} value={criterion?.titleEn} most={120} optional />
      </details>
    </>
  );
}
