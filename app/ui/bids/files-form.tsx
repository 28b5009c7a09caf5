import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Boxes } from "../primitives/choice.tsx";
import { type Column, DataTable } from "../primitives/data-table.tsx";
import { FileField, Hidden } from "../primitives/field.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

export type ShownFile = {
  readonly id: string;
  readonly name: string;
  readonly byteSize: number;
  readonly sha256: string;
  readonly isConfidential: boolean;
};

const ACCEPTED = ".pdf,.docx,.xlsx,.pptx,.png,.jpg,.jpeg,.webp,.txt,.md,.csv";

export function FilesForm() {
  const { t } = useWords();
  return (
    <ActForm files>
      <FileField name="files" label={t("bids.files.pick")} accept={ACCEPTED} multiple />
      <Boxes
        name="confidential"
        label={t("bids.files.mark")}
        values={[]}
        options={[{ value: "yes", label: t("bids.files.confidential") }]}
        optional
      />
      <div className="acts">
        <Button tone="go">{t("bids.files.act")}</Button>
      </div>
    </ActForm>
  );
}

/** The files of a bid: open, told by their hash, and taken out where the reader may. */
export function FilesTable({
  bidId,
  files,
  mayEdit,
}: {
  bidId: string;
  files: readonly ShownFile[];
  mayEdit: boolean;
}) {
  const { t } = useWords();
  const columns: Column<ShownFile>[] = [
    { head: t("bids.files.name"), cell: (file) => <FileName file={file} /> },
    { head: t("bids.files.size"), cell: (file) => sizeText(file.byteSize), numeric: true },
  ];
  if (mayEdit) {
    columns.push({ head: t("form.remove"), cell: (file) => <RemoveFile bidId={bidId} file={file} />, numeric: true });
  }
  return <DataTable caption={t("bids.files.title")} columns={columns} rows={files} keyOf={(file) => file.id} />;
}

function FileName({ file }: { file: ShownFile }) {
  const { t } = useWords();
  return (
    <>
      <a href={`/files/${file.id}`}>{file.name}</a>{" "}
      <Tag tone={file.isConfidential ? "warn" : "plain"}>
        {file.isConfidential ? t("bids.files.mark") : t("bids.files.open")}
      </Tag>
      <span className="note num">
        <br />
        {t("bids.files.hash")} {file.sha256.slice(0, 16)}…
      </span>
    </>
  );
}

function RemoveFile({ bidId, file }: { bidId: string; file: ShownFile }) {
  const { t } = useWords();
  return (
    <ActForm
      action={`/firm/bids/${bidId}/files/remove`}
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
