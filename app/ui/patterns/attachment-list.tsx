import { useWords } from "../words.tsx";

const KB = 1_024;

/** The files that come with a call. */
export function AttachmentList({
  attachments,
}: {
  attachments: readonly { readonly id: string; readonly name: string; readonly byteSize: number }[];
}) {
  const { t } = useWords();
  if (attachments.length === 0) return null;
  return (
    <section>
      <h2>{t("public.call.attachments")}</h2>
      <ol className="plain-list">
        {attachments.map((file) => (
          <li key={file.id}>
            <a href={`/files/${file.id}`}>{file.name}</a> <span className="note num">{sizeText(file.byteSize)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function sizeText(bytes: number): string {
  return bytes < KB * KB ? `${Math.max(1, Math.round(bytes / KB))} KB` : `${(bytes / KB / KB).toFixed(1)} MB`;
}
