import { data } from "react-router";
import { addPicture } from "../../domain/products/add-picture.ts";
import { MOST_PICTURE_UPLOAD } from "../../domain/products/product.ts";
import { canWriteProducts } from "../../domain/products/product-policy.ts";
import { findFirmProduct } from "../../domain/products/product-queries.ts";
import { addPictureForm } from "../../domain/products/product-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { readFields, refusedForm } from "../../http/form.ts";
import { keepPicture } from "../../http/keep-picture.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, notFound, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { refusal } from "../../kernel/refusal.ts";
import { FirmPage } from "../../ui/firm/firm-page.tsx";
import { PictureSection } from "../../ui/firm/picture-section.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/add-picture.ts";

/** The pictures alone: where the form of the product's page leads when it was refused. */
export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { whole, firm } = found(findFirmProduct(visit.db, args.params, visit.actor));
  if (!canWriteProducts(visit.actor, firm.id).allowed) throw notFound();
  const { id, nameZh, nameEn } = firm;
  return { firm: { id, nameZh, nameEn, hasProducts: true }, product: whole.product, pictures: whole.pictures };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { whole, firm } = found(findFirmProduct(visit.db, args.params, visit.actor));
  if (!canWriteProducts(visit.actor, firm.id).allowed) throw notFound();
  const fields = await formFields(args.request, visit.facts);
  const reading = readFields(fields, addPictureForm);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const { typed, value } = reading;
  const upload = fields.get("picture");
  if (!(upload instanceof File)) {
    return data({ form: refusedForm(typed, [refusal("form.required", {}, "picture")]) }, { status: 422 });
  }
  const kept = await keepPicture(visit, upload, { field: "picture", mostBytes: MOST_PICTURE_UPLOAD });
  const result = kept.ok
    ? addPicture(visit.db, { productId: whole.product.id, file: kept.value, alt: value.alt }, visit)
    : kept;
  if (!result.ok) return data({ form: refusedForm(typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  visit.world.wake();
  const path = `/firm/${firm.id}/products/${whole.product.id}#pictures`;
  return seeOther(visit, path, doneFlash("product.picture-added"));
}

export default function AddPicture({ loaderData: { firm, product, pictures }, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const path = `/firm/${firm.id}/products/${product.id}`;
  return (
    <FirmPage
      firm={firm}
      tab="products"
      title={t("products.pictures.title")}
      crumbs={[{ label: product.nameZh, to: path }, { label: t("products.pictures.title") }]}
    >
      <PictureSection path={path} pictures={pictures} canEdit form={actionData?.form} />
    </FirmPage>
  );
}
