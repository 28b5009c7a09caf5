import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { FileField, Hidden } from "../primitives/field.tsx";
import { FormState, type ReturnedForm } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";
import type { WorkView } from "./work-view.ts";

const KILO = 1_024;

/** The files of a call, each with its own way off, and one more to add. */
export function FileRows({ work, most, form }: { work: WorkView; most: number; form: ReturnedForm | undefined }) {
  const { t } = useWords();
  const { attachments, call } = work;
  const version = String(call.version);
  return (
    <>
      {attachments.length === 0 ? (
        <p className="empty">{t("office.files.none")}</p>
      ) : (
        <ul className="rows">
          {attachments.map((file) => (
            <li key={file.id} className="head">
              <a href={`/files/${file.id}`}>{file.name}</a>
              <span className="note num">{t("office.files.size", { kb: Math.ceil(file.byteSize / KILO) })}</span>
              {work.mayEdit ? (
                <ActForm className="inline" action={`/office/calls/${call.id}/attachments/remove`}>
                  <Hidden name="version" value={version} />
                  <Hidden name="fileId" value={file.id} />
                  <button type="submit" className="link" aria-label={t("office.files.remove", { name: file.name })}>
                    {t("form.remove")}
                  </button>
                </ActForm>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {work.mayEdit && attachments.length < most ? (
        <FormState form={form}>
          <ActForm files>
            <Hidden name="version" value={version} />
            <FileField name="file" label={t("office.files.add")} hint={t("office.files.hint")} />
            <div className="acts">
              <Button>{t("office.files.send")}</Button>
            </div>
          </ActForm>
        </FormState>
      ) : null}
      <p className="acts">
        <a className="btn go" href={`/office/calls/${call.id}`}>
          {t("office.files.done")}
        </a>
      </p>
    </>
  );
}
