import { dropFormDraft, keepFormDraft } from "../../domain/accounts/keep-form-draft.ts";
import { canEditOrganization } from "../../domain/organizations/organization-policy.ts";
import { canWriteProducts } from "../../domain/products/product-policy.ts";
import { findFirmProduct } from "../../domain/products/product-queries.ts";
import { typedIn } from "../../http/form.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, notFound, seeOther } from "../../http/respond.ts";
import { admit, type PersonVisit } from "../../http/visit.ts";
import { refusalText, translate } from "../../i18n/translate.ts";
import { parseId } from "../../kernel/ids.ts";
import { beijingStamp } from "../../kernel/instant.ts";
import type { Route } from "./+types/form-draft.ts";
import { draftOf } from "./typed-draft.ts";

/** Keeps what is typed into a form of a firm while it is typed, or throws it away when asked to. */
export async function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "firm");
  const draft = writable(visit, args.params.organizationId, args.params.form);
  const fields = await formFields(args.request, visit.facts);
  if (fields.get("drop") === "yes") {
    dropFormDraft(visit.db, draft.form, visit.actor);
    return seeOther(visit, draft.path);
  }
  const t = translate(visit.locale);
  const fieldsTyped = typedIn(fields);
  if (Object.keys(fieldsTyped).length === 0) return Response.json({ message: t("form.unsaved") }, { status: 422 });
  const version = Number(fields.get("version") ?? "");
  const typed = {
    form: draft.form,
    fields: fieldsTyped,
    version: Number.isInteger(version) && version > 0 ? version : null,
  };
  const result = keepFormDraft(visit.db, typed, visit);
  if (!result.ok) {
    return Response.json({ message: refusalText(t, result.refusal) }, { status: statusOf(result.refusal) });
  }
  return Response.json({ message: t("form.keptDraft", { time: beijingStamp(visit.now).slice(11, 19) }) });
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "firm");
  throw notFound();
}

/** The form that an address names, for those who may write what it is about. */
function writable(visit: PersonVisit, organizationText: string, form: string) {
  const id = found(parseId<"organization">(organizationText));
  if (form === "organization" && canEditOrganization(visit.actor, id).allowed) return draftOf.organization(id);
  if (!canWriteProducts(visit.actor, id).allowed) throw notFound();
  if (form === "new-product") return draftOf.newProduct(id);
  const { whole } = found(findFirmProduct(visit.db, { organizationId: id, productId: form }, visit.actor));
  return draftOf.product(id, whole.product.id);
}
