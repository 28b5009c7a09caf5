import type { SpecialtyGrade } from "../../../db/schema/consortia.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { DataTable } from "../primitives/data-table.tsx";
import { Hidden, Select, TextField } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";

const GRADES = ["special", "first", "second", "third", "plain"] as const satisfies readonly SpecialtyGrade[];

type Grade = {
  readonly specialty: string;
  readonly grade: SpecialtyGrade;
  readonly certificate: string;
};

/** The grades as they are stated, to be read. */
export function GradesTable({ grades }: { grades: readonly Grade[] }) {
  const { t } = useWords();
  if (grades.length === 0) return <p className="empty">{t("room.grades.none")}</p>;
  return (
    <DataTable
      caption={t("room.grades.title")}
      columns={[
        { head: t("room.grades.specialty"), cell: (grade) => grade.specialty },
        { head: t("room.grades.grade"), cell: (grade) => t(`room.grade.${grade.grade}`) },
        { head: t("room.grades.certificate"), cell: (grade) => grade.certificate },
      ]}
      rows={grades}
      keyOf={(grade) => grade.specialty}
    />
  );
}

/** The stated grades and two lines more to fill in; an emptied specialty goes. */
export function GradesForm({ grades, most, version }: { grades: readonly Grade[]; most: number; version: number }) {
  const { t } = useWords();
  const lines: readonly Grade[] = [...grades, ...Array.from({ length: 2 }, () => EMPTY)].slice(0, most);
  return (
    <ActForm>
      <Hidden name="section" value="grades" />
      <Hidden name="version" value={String(version)} />
      {lines.map((line, place) => {
        const name = (field: string) => `grades[${place}].${field}`;
        return (
          <fieldset className="grade-row" key={name("line")}>
            <legend className="visually-hidden">{t("room.grades.line", { number: place + 1 })}</legend>
            <TextField
              name={name("specialty")}
              label={t("room.grades.specialty")}
              value={line.specialty}
              most={40}
              optional
            />
            <Select
              name={name("grade")}
              label={t("room.grades.grade")}
              value={line.specialty === "" ? undefined : line.grade}
              options={GRADES.map((grade) => ({ value: grade, label: t(`room.grade.${grade}`) }))}
              optional
            />
            <TextField
              name={name("certificate")}
              label={t("room.grades.certificate")}
              value={line.certificate}
              most={60}
              optional
            />
          </fieldset>
        );
      })}
      <div className="acts">
        <Button>{t("room.grades.save")}</Button>
      </div>
    </ActForm>
  );
}

const EMPTY: Grade = { specialty: "", grade: "plain", certificate: "" };
