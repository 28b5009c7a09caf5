import { formatShare } from "../../i18n/format.ts";
import { WHOLE } from "../../kernel/share.ts";
import { ShareBar } from "../patterns/share-bar.tsx";
import { type Column, DataTable } from "../primitives/data-table.tsx";
import type { ReturnedForm } from "../primitives/form-state.tsx";
import { Money } from "../primitives/money.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";
import type { RoomMember } from "./member-list.tsx";
import type { Room } from "./room.ts";
import { SharesForm } from "./shares-form.tsx";

/** Shares of the contract and of the work, each as a bar with the table beside it, and what they come to in money. */
export function SharesSection({ room, form }: { room: Room; form: ReturnedForm | undefined }) {
  const { t } = useWords();
  const { members, consortium, mayShape } = room;
  return (
    <section id="shares-section">
      <div className="head">
        <h2>{t("consortia.shares.title")}</h2>
      </div>
      <h3>
        {t("consortia.shares.share")} <Sum sum={room.sum} />
      </h3>
      <ShareBar parts={members} />
      <h3>
        {t("consortia.shares.work")} <Sum sum={room.workSum} />
      </h3>
      <ShareBar parts={members.map((member) => ({ ...member, share: member.workShare }))} />
      <SharesTable room={room} />
      <p className="note">{t("consortia.shares.local", { share: formatShare(room.localShare) })}</p>
      {mayShape ? (
        <details open={form !== undefined}>
          <summary>{t("consortia.shares.edit")}</summary>
          <SharesForm members={members} version={consortium.version} form={form} />
        </details>
      ) : null}
    </section>
  );
}

function Sum({ sum }: { sum: number }) {
  const { t } = useWords();
  return (
    <Tag tone={sum === WHOLE ? "ok" : "warn"}>
      {t(sum === WHOLE ? "room.shares.full" : sum < WHOLE ? "room.shares.short" : "room.shares.over", {
        sum: formatShare(sum),
        left: formatShare(Math.abs(WHOLE - sum)),
      })}
    </Tag>
  );
}

function SharesTable({ room: { members, money } }: { room: Room }) {
  const { t } = useWords();
  const share = (points: number | null) => (points === null ? t("consortia.shares.open") : formatShare(points));
  const columns: Column<RoomMember>[] = [
    {
      head: t("room.shares.member"),
      cell: (member) => (
        <>
          {member.name}
          {member.state === "invited" ? <span className="note"> {t("room.shares.waiting")}</span> : null}
        </>
      ),
    },
    { head: t("consortia.shares.share"), cell: (member) => share(member.share), numeric: true },
    { head: t("consortia.shares.work"), cell: (member) => share(member.workShare), numeric: true },
  ];
  if (money?.isShared === true) {
    columns.push({
      head: t("room.shares.amount"),
      cell: (member) => (
        <Money fen={money.amounts.find((one) => one.organizationId === member.organizationId)?.fen ?? null} />
      ),
      numeric: true,
    });
  }
  columns.push({ head: t("consortia.shares.task"), cell: (member) => member.task });
  return (
    <>
      <div className="spaced">
        <DataTable caption={t("consortia.shares.title")} columns={columns} rows={members} keyOf={(one) => one.id} />
      </div>
      <p className="note">
        <MoneyNote money={money} />
      </p>
    </>
  );
}

/** What the amounts are, or why there are none. */
function MoneyNote({ money }: { money: Room["money"] }) {
  const { t } = useWords();
  if (money === null) return t("room.shares.noBid");
  if (!money.isShared) return t("room.shares.notShared");
  if (money.price === null) return t("room.shares.noPrice");
  return (
    <>
      {t("room.shares.ofPrice")} <Money fen={money.price} />
      {t("room.shares.exact")}
      {money.open === 0 ? null : (
        <>
          {t("room.shares.openMoney")} <Money fen={money.open} />
          {t("room.shares.stop")}
        </>
      )}
    </>
  );
}
