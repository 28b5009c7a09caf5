import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { useTyped } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";
import type { RoomMember } from "./member-list.tsx";
import type { Room } from "./room.ts";

const STRENGTHS = [0, 1, 2, 3] as const;

/** Needs by members, each cell a choice; only the columns that the reader may fill in. */
export function CoverageForm({ room, columns }: { room: Room; columns: readonly RoomMember[] }) {
  const { t } = useWords();
  return (
    <ActForm className="coverage-grid">
      <Hidden name="version" value={String(room.consortium.version)} />
      <section className="scroll" aria-label={t("consortia.coverage.title")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("consortia.coverage.needs")}</th>
              {columns.map((member) => (
                <th key={member.id} scope="col">
                  {member.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {room.needs.map((need, row) => (
              <tr key={need.id}>
                <th scope="row">
                  {need.position} <span lang={need.lang}>{need.title}</span>
                </th>
                {columns.map((member, column) => (
                  <td key={member.id}>
                    <Cell
                      place={row * columns.length + column}
                      needId={need.id}
                      organizationId={member.organizationId}
                      strength={strengthIn(room, need.id, member.organizationId)}
                      label={t("consortia.coverage.cell", { firm: member.name, need: need.title })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="acts">
        <Button tone="go">{t("consortia.coverage.act")}</Button>
      </div>
    </ActForm>
  );
}

function Cell({
  place,
  needId,
  organizationId,
  strength,
  label,
}: {
  place: number;
  needId: string;
  organizationId: string;
  strength: number;
  label: string;
}) {
  const { t } = useWords();
  const name = `cells[${place}].strength`;
  const typed = useTyped(name, String(strength));
  return (
    <>
      <Hidden name={`cells[${place}].needId`} value={needId} />
      <Hidden name={`cells[${place}].organizationId`} value={organizationId} />
      <select name={name} defaultValue={typed} aria-label={label}>
        {STRENGTHS.map((one) => (
          <option key={one} value={one}>
            {t(`terms.strength.${one}`)}
          </option>
        ))}
      </select>
    </>
  );
}

function strengthIn({ cells }: Room, needId: string, organizationId: string): number {
  return cells.find((cell) => cell.needId === needId && cell.organizationId === organizationId)?.strength ?? 0;
}
