import type { WholeProduct } from "../../domain/products/product.ts";
import { StoredBeside } from "../patterns/stored-beside.tsx";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { FormState, type ReturnedForm } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";
import { ProductFields } from "./product-fields.tsx";
import { productValues } from "./product-values.ts";

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
  const values = productValues(whole);
  const fields = Object.entries(values).map(([name, stored]) => ({ name, label: labelOf(name, t), stored }));
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

/** Rows are called by their number: `capabilities[1].unit` is the unit of capability 2. */
function labelOf(name: string, t: (key: string, params?: Record<string, number>) => string): string {
  const row = /^(capabilities|cases)\[(\d+)\]\.(\w+)$/.exec(name);
  if (row === null) return t(`products.fields.${name}`);
  const [, kind, place, field] = row;
  const word = field === "figureType" ? "type" : field;
  return `${t(`products.${kind}.row`, { number: Number(place) + 1 })} · ${t(`products.${kind}.${word}`)}`;
}
