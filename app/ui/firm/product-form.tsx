import type { WholeProduct } from "../../domain/products/product.ts";
import { contentOf } from "../../domain/products/product-content.ts";
import { StoredBeside } from "../patterns/stored-beside.tsx";
import { SaveState, type TypedDraft, TypedDraftNotice, typedForm } from "../patterns/typed-draft-notice.tsx";
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
  draft,
}: {
  whole: WholeProduct;
  canEdit: boolean;
  form: ReturnedForm | undefined;
  /** What was typed last time and not saved. */
  draft: TypedDraft | undefined;
}) {
  const { t } = useWords();
  const values = contentOf(whole);
  const { version } = whole.product;
  const fields = Object.entries(values)
    .filter(([name]) => name !== "domains")
    .map(([name, stored]) => ({ name, label: productFieldLabel(t, name), stored }));
  return (
    <FormState form={typedForm(form, draft)}>
      <TypedDraftNotice draft={form === undefined ? draft : undefined} />
      <StoredBeside form={form} fields={fields} />
      <ActForm {...(canEdit ? { autosave: `/firm/${whole.product.organizationId}/drafts/${whole.product.id}` } : {})}>
        <Hidden name="version" value={String(form === undefined ? (draft?.version ?? version) : version)} />
        <fieldset disabled={!canEdit} className="contents">
          <ProductFields values={values} domains={whole.domains} />
        </fieldset>
        {canEdit ? (
          <div className="acts">
            <Button tone={whole.product.state === "published" ? "go" : "plain"}>{t("form.save")}</Button>
            <SaveState />
          </div>
        ) : null}
      </ActForm>
    </FormState>
  );
}
