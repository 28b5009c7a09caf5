import { data } from "react-router";
import { isOfficeKind, roleIn } from "../../domain/accounts/actor.ts";
import { dropFormDraft } from "../../domain/accounts/keep-form-draft.ts";
import { editOrganization } from "../../domain/organizations/edit-organization.ts";
import { canEditOrganization, canSeeDesk } from "../../domain/organizations/organization-policy.ts";
import { findOrganization } from "../../domain/organizations/organization-queries.ts";
import { editOrganizationCommand } from "../../domain/organizations/organization-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { readFields } from "../../http/form.ts";
import { identityForm } from "../../http/identity-form.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, notFound, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { FirmPage } from "../../ui/firm/firm-page.tsx";
import { OrganizationFacts } from "../../ui/firm/organization-facts.tsx";
import { OrganizationForm } from "../../ui/firm/organization-form.tsx";
import { SizePanel } from "../../ui/firm/size-panel.tsx";
import { VerificationSection } from "../../ui/firm/verification-section.tsx";
import { VerificationTag } from "../../ui/firm/verification-tag.tsx";
import { Tag } from "../../ui/primitives/tag.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/organization.ts";
import { draftOf, typedDraft } from "./typed-draft.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const id = found(parseId<"organization">(args.params.organizationId));
  if (!canSeeDesk(visit.actor, id).allowed) throw notFound();
  const organization = found(findOrganization(visit.db, id));
  const isOffice = isOfficeKind(organization.kind);
  return {
    organization,
    firm: { id, nameZh: organization.nameZh, nameEn: organization.nameEn, hasProducts: !isOffice },
    role: found(roleIn(visit.actor, id)),
    canEdit: canEditOrganization(visit.actor, id).allowed,
    draft: typedDraft(visit, draftOf.organization(id)),
    isOffice,
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const id = found(parseId<"organization">(args.params.organizationId));
  if (!canSeeDesk(visit.actor, id).allowed) throw notFound();
  const fields = await formFields(args.request, visit.facts);
  fields.set("organizationId", id);
  const reading = readFields(fields, editOrganizationCommand);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const before = findOrganization(visit.db, id)?.verification;
  const result = editOrganization(visit.db, reading.value, visit);
  if (!result.ok) {
    return data({ form: identityForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  dropFormDraft(visit.db, draftOf.organization(id).form, visit.actor);
  visit.world.wake();
  const isReopened = before === "verified" && result.value.verification === "pending";
  const flash = doneFlash(isReopened ? "organization.identity-changed" : "organization.saved");
  return seeOther(visit, `/firm/${id}`, flash);
}

export default function Organization({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { organization, firm, role, canEdit, isOffice } = loaderData;
  return (
    <FirmPage
      firm={firm}
      tab="profile"
      title={t("firm.profile.title")}
      tags={
        <>
          <VerificationTag verification={organization.verification} />
          <Tag>{t(`terms.membershipRole.${role}`)}</Tag>
        </>
      }
    >
      <div className="two">
        <div>
          {canEdit ? (
            <OrganizationForm organization={organization} form={actionData?.form} draft={loaderData.draft} />
          ) : (
            <OrganizationFacts organization={organization} />
          )}
        </div>
        {isOffice ? null : (
          <aside className="side" aria-label={t("firm.verification.title")}>
            <VerificationSection organization={organization} canEdit={canEdit} />
            <SizePanel organization={organization} />
          </aside>
        )}
      </div>
    </FirmPage>
  );
}
