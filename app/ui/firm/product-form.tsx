import type { WholeProduct } from "../../domain/products/product.ts";
import { contentOf } from "../../domain/products/product-content.ts";
import { StoredBeside } from "../patterns/stored-beside.tsx";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { FormState, type ReturnedForm } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";
import { productFieldLabel } from "./product-field-label.ts";
import { ProductFields } from "./product-fields.tsx";

/** The form of a product; for those who only read, its fields stand still. */
export function ProductForm({
  whole,
  canEdit,
  form,
}: {
  whole: WholeProduct;
  canEdit: boolean;
  form: ReturnedForm | undefined;
}) {
  const { t } = useWords();
  const values = contentOf(whole);
  const fields = Object.entries(values)
    .filter(([name]) => name !== "domains")
    .map(([name, stored]) => ({ name, label: productFieldLabel(t, name), stored }));
  return (
    <FormState form={form}>
      <StoredBeside form={form} fields={fields} />
      <ActForm>
        <Hidden name="version" value={String(whole.product.version)} />
        <fieldset disabled={!canEdit} className="contents">
          <ProductFields values={values} domains={whole.domains} />
        </fieldset>
        {canEdit ? (
          <div className="acts">
            <Button tone={whole.product.state === "published" ? "go" : "plain"}>{t("form.save")}</Button>
          </div>
        ) : null}
      </ActForm>
    </FormState>
  );
}
