import { inLocale } from "../../i18n/format.ts";
import { type Column, DataTable } from "../primitives/data-table.tsx";
import { EmptyState } from "../primitives/empty-state.tsx";
import { Moment } from "../primitives/moment.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

export type DeskCall = {
  readonly id: string;
  readonly code: string;
  readonly titleZh: string;
  readonly titleEn: string | null;
  readonly state: string;
  readonly deadline: number | null;
  readonly bureauZh: string;
  readonly bureauEn: string | null;
};

/** Calls as a desk sees them: code, title, bureau, state, deadline. */
export function DeskCalls({ caption, calls, empty }: { caption: string; calls: readonly DeskCall[]; empty: string }) {
  const { locale, t } = useWords();
  if (calls.length === 0) return <EmptyState text={empty} to={`/${locale}/calls`} act={t("site.nav.calls")} />;
  const columns: readonly Column<DeskCall>[] = [
    { head: t("panel.calls.code"), cell: (call) => <span className="num">{call.code}</span> },
    {
      head: t("panel.calls.title"),
      cell: (call) => <a href={`/${locale}/calls/${call.id}`}>{inLocale(locale, call.titleZh, call.titleEn)}</a>,
    },
    { head: t("panel.calls.bureau"), cell: (call) => inLocale(locale, call.bureauZh, call.bureauEn) },
    { head: t("panel.calls.state"), cell: (call) => <Tag>{t(`terms.callState.${call.state}`)}</Tag> },
    {
      head: t("panel.calls.deadline"),
      cell: (call) => (call.deadline === null ? t("site.none") : <Moment at={call.deadline} />),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={calls} keyOf={(call) => call.id} />;
}
