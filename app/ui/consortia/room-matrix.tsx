import { NeedMatrix } from "../patterns/need-matrix.tsx";
import { useWords } from "../words.tsx";
import type { Room } from "./room.ts";

/** Needs by members: who covers what, and what nobody covers. */
export function RoomMatrix({ room }: { room: Room }) {
  const { t } = useWords();
  const { needs, members, cells, consortium, isOpen, isParty } = room;
  return (
    <section>
      <div className="head">
        <h2>{t("consortia.room.matrix")}</h2>
        {isOpen && isParty ? (
          <a href={`/firm/consortia/${consortium.id}/coverage`}>{t("consortia.room.coverage")}</a>
        ) : null}
      </div>
      <NeedMatrix
        caption={t("consortia.room.matrix")}
        needs={needs}
        columns={members.map((member) => ({
          id: member.organizationId,
          title: member.name,
          note: t(`terms.consortiumRole.${member.role}`),
          to: null,
        }))}
        cellOf={(needId, organizationId) => {
          const cell = cells.find((one) => one.needId === needId && one.organizationId === organizationId);
          const strength = ([1, 2, 3] as const).find((one) => one === cell?.strength);
          return strength === undefined ? undefined : { strength, evidence: "" };
        }}
      />
    </section>
  );
}
