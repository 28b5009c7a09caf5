import { MOST_PICTURES } from "../../domain/products/product.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { FileField, Hidden, TextField } from "../primitives/field.tsx";
import { FormState, type ReturnedForm } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";

/** The pictures of a product and the form for another one. */
export function PictureSection({
  path,
  pictures,
  canEdit,
  form,
}: {
  path: string;
  pictures: readonly { readonly fileId: string; readonly alt: string }[];
  canEdit: boolean;
  form?: ReturnedForm | undefined;
}) {
  const { t } = useWords();
  return (
    <section id="pictures">
      <h2>{t("products.pictures.title")}</h2>
      <ul className="rows">
        {pictures.map((picture) => (
          <li key={picture.fileId}>
            <img src={`/files/${picture.fileId}`} alt={picture.alt} className="max-w-full max-h-64" loading="lazy" />
            <p>{picture.alt}</p>
            {canEdit ? (
              <ActForm action={`${path}/pictures/remove`}>
                <Hidden name="fileId" value={picture.fileId} />
                <Button tone="quiet">{t("form.remove")}</Button>
              </ActForm>
            ) : null}
          </li>
        ))}
      </ul>
      {canEdit && pictures.length < MOST_PICTURES ? (
        <FormState form={form}>
          <ActForm action={`${path}/pictures`} files>
            <FileField
              name="picture"
              label={t("products.pictures.file")}
              hint={t("products.pictures.hint", { most: MOST_PICTURES })}
              accept="image/png,image/jpeg,image/webp"
            />
            <TextField name="alt" label={t("products.pictures.alt")} hint={t("products.pictures.altHint")} most={200} />
            <Button>{t("products.pictures.add")}</Button>
          </ActForm>
        </FormState>
      ) : null}
    </section>
  );
}
