import { percentText } from "../../kernel/share.ts";
import { StoredBeside, type StoredField } from "../patterns/stored-beside.tsx";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden, TextField } from "../primitives/field.tsx";
import type { ReturnedForm } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";
import type { RoomMember } from "./member-list.tsx";

/** Shares and task of every member in one form; carries the version that it was made from. */
export function SharesForm({
  members,
  version,
  form,
}: {
  members: readonly RoomMember[];
  version: number;
  form: ReturnedForm | undefined;
}) {
  const { t } = useWords();
  const percent = (share: number | null) => (share === null ? "" : percentText(share));
  const stored = members.flatMap((member, place): StoredField[] => [
    {
      name: `members[${place}].share`,
      label: `${member.name} · ${t("consortia.shares.share")}`,
      stored: percent(member.share),
    },
    {
      name: `members[${place}].workShare`,
      label: `${member.name} · ${t("consortia.shares.work")}`,
      stored: percent(member.workShare),
    },
    { name: `members[${place}].task`, label: `${member.name} · ${t("consortia.shares.task")}`, stored: member.task },
  ]);
  return (
    <ActForm id="shares">
      <StoredBeside form={form} fields={stored} />
      <Hidden name="version" value={String(version)} />
      {members.map((member, place) => (
        <fieldset className="share-row" key={member.id}>
          <legend className="who">{member.name}</legend>
          <Hidden name={`members[${place}].memberId`} value={member.id} />
          <TextField
            name={`members[${place}].share`}
            label={t("consortia.shares.share")}
            unit="%"
            mode="decimal"
            value={percent(member.share)}
            optional
          />
          <TextField
            name={`members[${place}].workShare`}
            label={t("consortia.shares.work")}
            unit="%"
            mode="decimal"
            value={percent(member.workShare)}
            optional
          />
          <TextField
            name={`members[${place}].task`}
            label={t("consortia.shares.task")}
            value={member.task}
            most={200}
            optional
          />
        </fieldset>
      ))}
      <div className="acts">
        <Button>{t("consortia.shares.save")}</Button>
      </div>
    </ActForm>
  );
}
