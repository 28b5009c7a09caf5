import { data } from "react-router";
import { declareLink } from "../../domain/organizations/declare-link.ts";
import { listLinksOf } from "../../domain/organizations/firm-link-queries.ts";
import { declareLinkCommand } from "../../domain/organizations/firm-link-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { readFields, refusedForm } from "../../http/form.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { newId } from "../../kernel/ids.ts";
import { FirmPage } from "../../ui/firm/firm-page.tsx";
import { LinkForm } from "../../ui/firm/link-form.tsx";
import { LinkList } from "../../ui/firm/link-list.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/links.ts";
import { ownFirm } from "./own-firm.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { id, firm, canEdit } = ownFirm(visit, args.params.organizationId);
  return { firm, canEdit, links: listLinksOf(visit.db, id), freshId: newId<"firm_link">(visit.now) };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { id } = ownFirm(visit, args.params.organizationId);
  const fields = await formFields(args.request, visit.facts);
  fields.set("organizationId", id);
  const reading = readFields(fields, declareLinkCommand);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = declareLink(visit.db, reading.value, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  return seeOther(visit, `/firm/${id}/links`, doneFlash("organization.link-declared"));
}

export default function Links({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { firm, canEdit, links, freshId } = loaderData;
  return (
    <FirmPage firm={firm} tab="links" title={t("identity.links.title")} lead={t("identity.links.lead")}>
      <div className="two">
        <div>
          <LinkList own={firm.id} links={links} canEdit={canEdit} />
        </div>
        {canEdit ? (
          <aside className="side" aria-label={t("identity.links.declare")}>
            <LinkForm freshId={freshId} form={actionData?.form} />
          </aside>
        ) : null}
      </div>
    </FirmPage>
  );
}
