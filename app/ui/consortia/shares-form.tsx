import { percentText } from "../../kernel/share.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden, TextField } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";
import type { RoomMember } from "./member-list.tsx";

/** Share and task of every member in one form; carries the version that it was made from. */
export function SharesForm({ members, version }: { members: readonly RoomMember[]; version: number }) {
  const { t } = useWords();
  return (
    <ActForm id="shares">
      <Hidden name="version" value={String(version)} />
      {members.map((member, place) => (
        <div className="share-row" key={member.id}>
          <Hidden name={`members[${place}].memberId`} value={member.id} />
          <p className="who">{member.name}</p>
          <TextField
            name={`members[${place}].share`}
            label={t("consortia.shares.share")}
            unit="%"
            mode="decimal"
            value={member.share === null ? "" : percentText(member.share)}
            optional
          />
          <TextField
            name={`members[${place}].task`}
            label={t("consortia.shares.task")}
            value={member.task}
            most={200}
            optional
          />
        </div>
      ))}
      <div className="acts">
        <Button>{t("consortia.shares.save")}</Button>
      </div>
    </ActForm>
  );
}
