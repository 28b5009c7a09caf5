import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { type Column, DataTable } from "../primitives/data-table.tsx";
import { FileField, Hidden } from "../primitives/field.tsx";
import { Moment } from "../primitives/moment.tsx";
import { useWords } from "../words.tsx";

export type RoomFileRow = {
  readonly id: string;
  readonly name: string;
  readonly byteSize: number;
  readonly addedAt: number;
  readonly firm: string;
  readonly mayRemove: boolean;
};

const ACCEPTED = ".pdf,.docx,.xlsx,.pptx,.png,.jpg,.jpeg,.webp,.txt,.md,.csv";

/** The room's files: whose they are, since when, and out again where the reader may. */
export function RoomFiles({ consortiumId, files }: { consortiumId: string; files: readonly RoomFileRow[] }) {
  const { t } = useWords();
  const columns: Column<RoomFileRow>[] = [
    { head: t("bids.files.name"), cell: (file) => <a href={`/files/${file.id}`}>{file.name}</a> },
    { head: t("room.files.firm"), cell: (file) => file.firm },
    { head: t("room.files.since"), cell: (file) => <Moment at={file.addedAt} /> },
    { head: t("bids.files.size"), cell: (file) => sizeText(file.byteSize), numeric: true },
    {
      head: t("form.remove"),
      cell: (file) => (file.mayRemove ? <RemoveFile consortiumId={consortiumId} file={file} /> : null),
      numeric: true,
    },
  ];
  return (
    <div className="spaced">
      <DataTable caption={t("room.files.title")} columns={columns} rows={files} keyOf={(file) => file.id} />
    </div>
  );
}

export function RoomFilesForm() {
  const { t } = useWords();
  return (
    <ActForm files>
      <FileField name="files" label={t("bids.files.pick")} accept={ACCEPTED} multiple />
      <div className="acts">
        <Button tone="go">{t("bids.files.act")}</Button>
      </div>
    </ActForm>
  );
}

function RemoveFile({ consortiumId, file }: { consortiumId: string; file: RoomFileRow }) {
  const { t } = useWords();
  return (
    <ActForm
      action={`/firm/consortia/${consortiumId}/files/remove`}
      className="inline"
      confirm={t("bids.files.removeSure", { name: file.name })}
    >
      <Hidden name="fileId" value={file.id} />
      <button type="submit" className="link" aria-label={`${t("bids.files.remove")} ${file.name}`}>
        {t("bids.files.remove")}
      </button>
    </ActForm>
  );
}

/** Bytes as KB or MB. */
function sizeText(bytes: number): string {
  return bytes >= 1_048_576 ? `${(bytes / 1_048_576).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1_024))} KB`;
}
