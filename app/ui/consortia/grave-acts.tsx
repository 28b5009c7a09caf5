import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden, TextField } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";
import type { Room } from "./room.ts";

/** Renaming, leaving and dissolving: at the foot, asked about before they are done. */
export function GraveActs({ room }: { room: Room }) {
  const { t } = useWords();
  const { consortium, own, mayLead, mayShape, isOpen } = room;
  const mayLeave = isOpen && own?.state === "accepted";
  if (!mayLeave && !mayShape) return null;
  const base = `/firm/consortia/${consortium.id}`;
  return (
    <section>
      <details>
        <summary>{t("consortia.room.grave")}</summary>
        {mayShape ? (
          <ActForm action={`${base}/rename`}>
            <Hidden name="version" value={String(consortium.version)} />
            <TextField name="name" label={t("consortia.room.name")} value={consortium.name} most={60} />
            <Button>{t("consortia.room.renameAct")}</Button>
          </ActForm>
        ) : null}
        <div className="acts">
          {mayLeave && own !== null ? (
            <ActForm
              action={`${base}/leave`}
              className="inline"
              confirm={t("consortia.room.leaveSure", { name: consortium.name })}
            >
              <Hidden name="memberId" value={own.id} />
              <Button tone="grave">{t("consortia.room.leave")}</Button>
            </ActForm>
          ) : null}
          {mayLead ? (
            <ActForm
              action={`${base}/dissolve`}
              className="inline"
              confirm={t("consortia.room.dissolveSure", { name: consortium.name })}
            >
              <Button tone="grave">{t("consortia.room.dissolve")}</Button>
            </ActForm>
          ) : null}
        </div>
      </details>
    </section>
  );
}
