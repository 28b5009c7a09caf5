import { data } from "react-router";
import { findOrganization } from "../../domain/organizations/organization-queries.ts";
import { listImports } from "../../domain/products/import-queries.ts";
import { canWriteProducts } from "../../domain/products/product-policy.ts";
import { MOST_PRODUCT_ROWS, MOST_WORKBOOK_BYTES } from "../../domain/products/product-sheet.ts";
import { saveImport } from "../../domain/products/save-import.ts";
import { refusedForm } from "../../http/form.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, notFound, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { newId, parseId } from "../../kernel/ids.ts";
import { pageNumber } from "../../kernel/page.ts";
import { refused } from "../../kernel/result.ts";
import { FirmPage } from "../../ui/firm/firm-page.tsx";
import { ImportHistory } from "../../ui/firm/import-history.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button, ButtonLink } from "../../ui/primitives/button.tsx";
import { FileField, Hidden } from "../../ui/primitives/field.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/product-imports.ts";
import { tryWorkbook } from "./product-workbook.ts";

const MEGABYTES = MOST_WORKBOOK_BYTES / 1024 / 1024;

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const id = found(parseId<"organization">(args.params.organizationId));
  if (!canWriteProducts(visit.actor, id).allowed) throw notFound();
  const { nameZh, nameEn } = found(findOrganization(visit.db, id));
  return {
    firm: { id, nameZh, nameEn, hasProducts: true },
    page: listImports(visit.db, id, pageNumber(visit.url.searchParams.get("page"))),
    freshId: newId<"product_import">(visit.now),
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const organizationId = found(parseId<"organization">(args.params.organizationId));
  if (!canWriteProducts(visit.actor, organizationId).allowed) throw notFound();
  const fields = await formFields(args.request, visit.facts);
  const upload = fields.get("workbook");
  const id = parseId<"product_import">(String(fields.get("id") ?? ""));
  const result =
    upload instanceof File && id !== undefined ? await take(upload, id) : refused("form.required", {}, "workbook");
  if (!result.ok) return data({ form: refusedForm({}, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  return seeOther(visit, `/firm/${organizationId}/products/imports/${result.value.importId}`);

  async function take(file: File, importId: NonNullable<typeof id>) {
    const name = file.name.slice(0, 200);
    if (file.size === 0) return refused("file.empty", { name }, "workbook");
    if (file.size > MOST_WORKBOOK_BYTES) return refused("file.too-large", { name, most: MEGABYTES }, "workbook");
    const bytes = new Uint8Array(await file.arrayBuffer());
    const tried = await tryWorkbook(visit.world, organizationId, bytes);
    if (!tried.ok) return tried;
    const { sha256 } = await visit.world.files.put(bytes);
    const found = { id: importId, organizationId, name, uploadSha256: sha256, findings: tried.value };
    return saveImport(visit.db, found, visit);
  }
}

export default function ProductImports({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { firm, page, freshId } = loaderData;
  const path = `/firm/${firm.id}/products`;
  const title = t("products.imports.title");
  return (
    <FirmPage
      firm={firm}
      tab="products"
      title={title}
      lead={t("products.imports.lead")}
      crumbs={[{ label: t("products.own.title"), to: path }, { label: title }]}
    >
      <p className="acts">
        <ButtonLink to={`${path}/template`}>{t("products.imports.template")}</ButtonLink>
        <ButtonLink to={`${path}/export`}>{t("products.imports.export")}</ButtonLink>
      </p>
      <p className="note">{t("products.imports.exportNote")}</p>
      <section>
        <h2>{t("products.imports.uploadTitle")}</h2>
        <FormState form={actionData?.form}>
          <ActForm files>
            <Hidden name="id" value={freshId} />
            <FileField
              name="workbook"
              label={t("products.imports.file")}
              hint={t("products.imports.fileHint", { megabytes: MEGABYTES, rows: MOST_PRODUCT_ROWS })}
              accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            />
            <Button tone="go">{t("products.imports.check")}</Button>
          </ActForm>
        </FormState>
      </section>
      <ImportHistory path={`${path}/imports`} page={page} />
    </FirmPage>
  );
}
