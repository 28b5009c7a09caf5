import { data } from "react-router";
import { findOrganization } from "../../domain/organizations/organization-queries.ts";
import { confirmImport, confirmImportCommand } from "../../domain/products/confirm-import.ts";
import { findImport } from "../../domain/products/import-queries.ts";
import { readFields, refusedForm } from "../../http/form.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { productSheetWords } from "../../i18n/product-sheet-words.ts";
import { FirmPage } from "../../ui/firm/firm-page.tsx";
import { ImportConfirm } from "../../ui/firm/import-confirm.tsx";
import { ImportCounts, ImportProblems } from "../../ui/firm/import-findings.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { Moment } from "../../ui/primitives/moment.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/product-import.ts";
import { columnTitle } from "./product-workbook.ts";

const MOST_SHOWN = 100;

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const row = found(findImport(visit.db, args.params, visit.actor));
  const { id, nameZh, nameEn } = found(findOrganization(visit.db, row.organizationId));
  const { problems, uploadSha256: _upload, resultSha256: _result, personId: _person, ...facts } = row;
  const words = productSheetWords(visit.locale);
  return {
    firm: { id, nameZh, nameEn, hasProducts: true },
    facts,
    problemCount: problems.length,
    problems: problems.slice(0, MOST_SHOWN).map((one) => {
      const sheet = one.sheet === "capabilities" || one.sheet === "cases" ? one.sheet : "products";
      return {
        sheet: words.sheets[sheet],
        row: one.row,
        column: columnTitle(visit.locale, sheet, one.column),
        refusal: { code: one.code, params: one.params ?? {} },
      };
    }),
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const row = found(findImport(visit.db, args.params, visit.actor));
  const fields = await formFields(args.request, visit.facts);
  fields.set("importId", row.id);
  const reading = readFields(fields, confirmImportCommand);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = confirmImport(visit.db, reading.value, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  return seeOther(visit, `/firm/${row.organizationId}/products/imports/${row.id}`);
}

export default function ProductImport({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { firm, facts, problems, problemCount } = loaderData;
  const path = `/firm/${firm.id}/products`;
  const title = t("products.imports.resultTitle", { name: facts.name });
  return (
    <FirmPage
      firm={firm}
      tab="products"
      title={title}
      crumbs={[
        { label: t("products.own.title"), to: path },
        { label: t("products.imports.title"), to: `${path}/imports` },
        { label: facts.name },
      ]}
    >
      <p className="note">
        {t("products.imports.checkedAt")} <Moment at={facts.createdAt} />
      </p>
      <ImportCounts facts={facts} />
      <FormState form={actionData?.form}>
        <ImportConfirm path={path} facts={facts} />
      </FormState>
      <ImportProblems path={`${path}/imports/${facts.id}`} problems={problems} total={problemCount} />
    </FirmPage>
  );
}
