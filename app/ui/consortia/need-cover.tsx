import { capabilitySaid } from "../../i18n/capability-said.ts";
import { type Column, DataTable } from "../primitives/data-table.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";
import type { RoomCell } from "./room.ts";

type Said = { readonly text: string; readonly lang: "zh-CN" | undefined };

export type CoverMember = {
  readonly id: string;
  readonly name: string;
  readonly cell: RoomCell | null;
  readonly mayEdit: boolean;
};

/** One need: what is asked, who covers it and what shows it, and what follows when nobody does. */
export function NeedCover({
  consortiumId,
  need,
  members,
  isLead,
}: {
  consortiumId: string;
  need: {
    readonly id: string;
    readonly title: Said;
    readonly detail: Said | null;
    readonly kind: "must" | "should";
  };
  members: readonly CoverMember[];
  isLead: boolean;
}) {
  const { locale, t } = useWords();
  const isGap = members.every((member) => member.cell === null);
  const columns: Column<CoverMember>[] = [
    { head: t("room.shares.member"), cell: (member) => member.name },
    {
      head: t("room.need.strength"),
      cell: (member) => (
        <Tag tone={(member.cell?.strength ?? 0) >= 2 ? "ok" : "plain"}>
          {t(`terms.strength.${member.cell?.strength ?? 0}`)}
        </Tag>
      ),
    },
    { head: t("room.need.evidence"), cell: (member) => <Evidence cell={member.cell} locale={locale} /> },
  ];
  if (members.filter((member) => member.mayEdit).length > 1) {
    columns.push({
      head: t("room.need.edit"),
      cell: (member) =>
        member.mayEdit ? (
          <a href={`/firm/consortia/${consortiumId}/needs/${need.id}?firm=${member.id}#evidence`}>
            {t("room.need.edit")}
          </a>
        ) : null,
    });
  }
  return (
    <>
      <p className="lead">
        <Tag tone={need.kind === "must" ? "link" : "plain"}>{t(`terms.needKind.${need.kind}`)}</Tag>{" "}
        <span lang={need.title.lang}>{need.title.text}</span>
      </p>
      {need.detail === null ? null : (
        <p className="given" lang={need.detail.lang}>
          {need.detail.text}
        </p>
      )}
      <div className="spaced narrow">
        <DataTable caption={t("consortia.room.matrix")} columns={columns} rows={members} keyOf={(one) => one.id} />
      </div>
      {isGap ? (
        <p className="notice">
          {t("room.need.gap")}{" "}
          {isLead ? (
            <a href={`/firm/consortia/${consortiumId}/partners?need=${need.id}`}>{t("room.coverage.findPartner")}</a>
          ) : null}
        </p>
      ) : null}
    </>
  );
}

function Evidence({ cell, locale }: { cell: RoomCell | null; locale: string }) {
  const words = useWords();
  const { t } = words;
  if (cell === null) return <span className="note">{t("site.none")}</span>;
  if (cell.evidence === "") return <span className="note">{t("room.coverage.unproven")}</span>;
  return (
    <>
      {cell.product === null ? null : <a href={`/${locale}/products/${cell.product.id}`}>{cell.product.name}</a>}
      {cell.capability === null ? null : (
        <span className="note">
          {" "}
          {t(`room.need.capability.${cell.capability.verdict}`, { name: capabilitySaid(cell.capability.name, words) })}
        </span>
      )}
      {cell.product !== null && cell.words !== "" ? <br /> : null}
      {cell.words}
    </>
  );
}
