import { StoredBeside } from "../patterns/stored-beside.tsx";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden, Select, TextField } from "../primitives/field.tsx";
import type { ReturnedForm } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";

type Named = { readonly id: string; readonly name: string };

/** To whom a task may be given; persons are those of the reader's own firm. */
export type Assignees = { readonly firms: readonly Named[]; readonly people: readonly Named[] };

export type StoredTask = {
  readonly title: string;
  readonly organizationId: string;
  readonly personId: string;
  readonly dueOn: string;
};

/** What is to be done, by which firm, by whom and until when. A new one carries its id, a stored one its version. */
export function TaskForm({
  assignees: { firms, people },
  act,
  id,
  stored,
  version,
  form,
}: {
  assignees: Assignees;
  act: string;
  id?: string;
  stored?: StoredTask;
  version?: number;
  form?: ReturnedForm | undefined;
}) {
  const { t } = useWords();
  const fields = [
    { name: "title", label: t("room.tasks.name"), stored: stored?.title ?? "" },
    { name: "dueOn", label: t("room.tasks.due"), stored: stored?.dueOn ?? "" },
  ];
  const only = firms.length === 1 ? firms[0]?.id : undefined;
  return (
    <ActForm>
      {stored === undefined ? null : <StoredBeside form={form} fields={fields} />}
      {id === undefined ? null : <Hidden name="id" value={id} />}
      {version === undefined ? null : <Hidden name="version" value={String(version)} />}
      <TextField name="title" label={t("room.tasks.name")} value={stored?.title} most={120} />
      <Select
        name="organizationId"
        label={t("room.tasks.firm")}
        value={stored?.organizationId ?? only}
        options={firms.map((firm) => ({ value: firm.id, label: firm.name }))}
      />
      <Select
        name="personId"
        label={t("room.tasks.person")}
        hint={t("room.tasks.personHint")}
        value={stored?.personId}
        options={people.map((person) => ({ value: person.id, label: person.name }))}
        optional
      />
      <TextField name="dueOn" type="date" label={t("room.tasks.due")} value={stored?.dueOn} optional />
      <div className="acts">
        <Button tone="go">{act}</Button>
      </div>
    </ActForm>
  );
}
