import { data } from "react-router";
import { dropFormDraft } from "../../domain/accounts/keep-form-draft.ts";
import { findOrganization } from "../../domain/organizations/organization-queries.ts";
import { createProduct } from "../../domain/products/create-product.ts";
import { canWriteProducts } from "../../domain/products/product-policy.ts";
import { createProductCommand } from "../../domain/products/product-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { readFields, refusedForm } from "../../http/form.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, notFound, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { newId, parseId } from "../../kernel/ids.ts";
import { FirmPage } from "../../ui/firm/firm-page.tsx";
import { ProductFields } from "../../ui/firm/product-fields.tsx";
import { SaveState, TypedDraftNotice, typedForm } from "../../ui/patterns/typed-draft-notice.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button } from "../../ui/primitives/button.tsx";
import { Hidden } from "../../ui/primitives/field.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/new-product.ts";
import { draftOf, typedDraft } from "./typed-draft.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const id = found(parseId<"organization">(args.params.organizationId));
  if (!canWriteProducts(visit.actor, id).allowed) throw notFound();
  const { nameZh, nameEn, city } = found(findOrganization(visit.db, id));
  return {
    firm: { id, nameZh, nameEn, hasProducts: true },
    city,
    freshId: newId<"product">(visit.now),
    draft: typedDraft(visit, draftOf.newProduct(id)),
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const id = found(parseId<"organization">(args.params.organizationId));
  if (!canWriteProducts(visit.actor, id).allowed) throw notFound();
  const fields = await formFields(args.request, visit.facts);
  fields.set("organizationId", id);
  const reading = readFields(fields, createProductCommand);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = createProduct(visit.db, reading.value, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  dropFormDraft(visit.db, draftOf.newProduct(id).form, visit.actor);
  return seeOther(visit, `/firm/${id}/products/${result.value.productId}`, doneFlash("product.created"));
}

export default function NewProduct({ loaderData: { firm, city, freshId, draft }, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const title = t("products.own.add");
  const form = typedForm(actionData?.form, draft);
  return (
    <FirmPage
      firm={firm}
      tab="products"
      title={title}
      lead={t("products.own.addLead")}
      crumbs={[{ label: t("products.own.title"), to: `/firm/${firm.id}/products` }, { label: title }]}
    >
      <FormState form={form}>
        <TypedDraftNotice draft={actionData === undefined ? draft : undefined} />
        <ActForm autosave={`/firm/${firm.id}/drafts/new-product`}>
          <Hidden name="id" value={form?.typed.id?.[0] ?? freshId} />
          <ProductFields values={{ city: city ?? "" }} domains={[]} />
          <div className="acts">
            <Button tone="go">{t("products.own.saveDraft")}</Button>
            <SaveState />
          </div>
        </ActForm>
      </FormState>
    </FirmPage>
  );
}
