import type { NeedRow } from "../../domain/calls/call.ts";
import { figureText } from "../../kernel/figure.ts";
import { Choice } from "../primitives/choice.tsx";
import { Select, TextArea, TextField } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";
import type { NeedChoices } from "./need-rows.tsx";

type PartProps = { readonly place: number; readonly need: NeedRow | undefined };

/** The fields of one need; `need` undefined for the blank row. */
export function NeedFields({ place, need, choices }: PartProps & { choices: NeedChoices }) {
  const { t } = useWords();
  const name = (field: string) => `needs[${place}].${field}`;
  const label = (field: string) => t(`office.needs.${field}`);
  return (
    <>
      <TextField name={name("titleZh")} label={label("titleZh")} value={need?.titleZh} most={120} />
      <div className="row-grid">
        <Choice
          name={name("kind")}
          label={label("kind")}
          value={need?.kind ?? "must"}
          options={choices.needKind.map((kind) => ({ value: kind, label: t(`terms.needKind.${kind}`) }))}
        />
        <Select
          name={name("figureType")}
          label={label("figureType")}
          value={need?.figureType ?? "text"}
          options={choices.figureType.map((type) => ({ value: type, label: t(`terms.figureType.${type}`) }))}
        />
      </div>
      <FigureFields place={place} need={need} comparators={choices.comparator} />
      <TextArea
        name={name("detailZh")}
        label={label("detailZh")}
        value={need?.detailZh}
        rows={2}
        most={1_000}
        optional
      />
      <MoreFields place={place} need={need} />
    </>
  );
}

/** What number is wanted, for needs that are answered by one. */
function FigureFields({ place, need, comparators }: PartProps & { comparators: NeedChoices["comparator"] }) {
  const { t } = useWords();
  const name = (field: string) => `needs[${place}].${field}`;
  const label = (field: string) => t(`office.needs.${field}`);
  const threshold = need === undefined || need.threshold === null ? "" : figureText(need.threshold);
  return (
    <div className="row-grid">
      <Select
        name={name("comparator")}
        label={label("comparator")}
        value={need?.comparator}
        options={comparators.map((one) => ({ value: one, label: t(`office.needs.comparators.${one}`) }))}
      />
      <TextField name={name("threshold")} label={label("threshold")} value={threshold} mode="decimal" />
      <TextField name={name("unit")} label={label("unit")} value={need?.unit} most={20} />
    </div>
  );
}

/** What most needs do without, folded away. */
function MoreFields({ place, need }: PartProps) {
  const { t } = useWords();
  const name = (field: string) => `needs[${place}].${field}`;
  const label = (field: string) => t(`office.needs.${field}`);
  const weight = need === undefined || need.weight === null ? "" : String(need.weight);
  return (
    <details>
      <summary>{label("more")}</summary>
      <div className="row-grid">
        <TextField
          name={name("workPackage")}
          label={label("workPackage")}
          value={need?.workPackage}
          most={60}
          optional
        />
        <TextField name={name("evidence")} label={label("evidence")} value={need?.evidence} most={300} optional />
        <TextField name={name("weight")} label={label("weight")} value={weight} mode="numeric" optional />
      </div>
      <TextField name={name("titleEn")} label={label("titleEn")} value={need?.titleEn} most={120} optional />
      <TextArea
        name={name("detailEn")}
        label={label("detailEn")}
        value={need?.detailEn}
        rows={2}
        most={1_000}
        optional
      />
    </details>
  );
}
