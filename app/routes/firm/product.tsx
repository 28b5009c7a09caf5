import { data } from "react-router";
import { roleIn } from "../../domain/accounts/actor.ts";
import { dropFormDraft } from "../../domain/accounts/keep-form-draft.ts";
import { editProduct } from "../../domain/products/edit-product.ts";
import { missingForPublication } from "../../domain/products/product.ts";
import { PRODUCT_LIFECYCLE } from "../../domain/products/product-lifecycle.ts";
import { canWriteProducts } from "../../domain/products/product-policy.ts";
import { findFirmProduct } from "../../domain/products/product-queries.ts";
import { reviewStateOf } from "../../domain/products/product-review.ts";
import { editProductCommand } from "../../domain/products/product-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { readFields, refusedForm } from "../../http/form.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { verbsFor } from "../../kernel/lifecycle.ts";
import { FirmPage } from "../../ui/firm/firm-page.tsx";
import { PictureSection } from "../../ui/firm/picture-section.tsx";
import { ProductActs } from "../../ui/firm/product-acts.tsx";
import { ProductForm } from "../../ui/firm/product-form.tsx";
import { ProductReview } from "../../ui/firm/product-review.tsx";
import { ProductStateTag } from "../../ui/firm/product-state-tag.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/product.ts";
import { draftOf, typedDraft } from "./typed-draft.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { whole, firm } = found(findFirmProduct(visit.db, args.params, visit.actor));
  const role = roleIn(visit.actor, firm.id);
  const canWrite = canWriteProducts(visit.actor, firm.id).allowed;
  const verbs = role === undefined || role === "viewer" ? [] : verbsFor(PRODUCT_LIFECYCLE, whole.product.state, role);
  return {
    whole,
    draft:
      canWrite && verbs.includes("edit") ? typedDraft(visit, draftOf.product(firm.id, whole.product.id)) : undefined,
    firm: { id: firm.id, nameZh: firm.nameZh, nameEn: firm.nameEn, hasProducts: true },
    canEdit: canWrite && verbs.includes("edit"),
    verbs: verbs.flatMap((verb) => (verb === "edit" || verb === "confirm" ? [] : [verb])),
    review: { state: reviewStateOf(whole.product, visit.now), dueAt: whole.product.reviewDueAt },
    canConfirm: verbs.includes("confirm"),
    missing: missingForPublication(whole),
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { whole, firm } = found(findFirmProduct(visit.db, args.params, visit.actor));
  const fields = await formFields(args.request, visit.facts);
  fields.set("productId", whole.product.id);
  const reading = readFields(fields, editProductCommand);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = editProduct(visit.db, reading.value, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  dropFormDraft(visit.db, draftOf.product(firm.id, whole.product.id).form, visit.actor);
  visit.world.wake();
  return seeOther(visit, `/firm/${firm.id}/products/${whole.product.id}`, doneFlash("product.saved"));
}

export default function Product({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const { firm, whole, verbs, missing, canEdit, review, canConfirm } = loaderData;
  const { product } = whole;
  const path = `/firm/${firm.id}/products/${product.id}`;
  const title = inLocale(locale, product.nameZh, product.nameEn);
  return (
    <FirmPage
      firm={firm}
      tab="products"
      title={title}
      tags={<ProductStateTag state={product.state} />}
      crumbs={[{ label: t("products.own.title"), to: `/firm/${firm.id}/products` }, { label: title }]}
    >
      <div className="two">
        <div>
          <ProductForm whole={whole} canEdit={canEdit} form={actionData?.form} draft={loaderData.draft} />
          <PictureSection path={path} pictures={whole.pictures} canEdit={canEdit} />
        </div>
        <aside className="side" aria-label={t("products.acts.title")}>
          <ProductActs
            path={path}
            state={product.state}
            verbs={verbs}
            missing={missing}
            publicPath={`/${locale}/products/${product.id}`}
          />
          <ProductReview path={path} review={review} canConfirm={canConfirm} version={product.version} />
        </aside>
      </div>
    </FirmPage>
  );
}
