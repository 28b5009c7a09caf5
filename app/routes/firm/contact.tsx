import { data } from "react-router";
import { findConsent, listPublicContacts } from "../../domain/organizations/contact-queries.ts";
import { consentCommand } from "../../domain/organizations/contact-schema.ts";
import { giveConsent } from "../../domain/organizations/give-consent.ts";
import { doneFlash } from "../../http/flash.ts";
import { readFields, refusedForm } from "../../http/form.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { ConsentForm } from "../../ui/firm/consent-form.tsx";
import { ContactList } from "../../ui/firm/contact-list.tsx";
import { FirmPage } from "../../ui/firm/firm-page.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/contact.ts";
import { ownFirm } from "./own-firm.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { id, firm } = ownFirm(visit, args.params.organizationId);
  const { personId, email, name } = visit.actor;
  const own = findConsent(visit.db, { organizationId: id, personId });
  return { firm, own: own ?? null, self: { name, email }, contacts: listPublicContacts(visit.db, id) };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { id } = ownFirm(visit, args.params.organizationId);
  const fields = await formFields(args.request, visit.facts);
  fields.set("organizationId", id);
  const reading = readFields(fields, consentCommand);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = giveConsent(visit.db, reading.value, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  return seeOther(visit, `/firm/${id}/contact`, doneFlash("organization.consent-given"));
}

export default function Contact({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, t } = useWords();
  const { firm, own, self, contacts } = loaderData;
  const title = t("identity.contact.title");
  return (
    <FirmPage firm={firm} tab="people" title={title} lead={t("identity.contact.lead")} crumbs={[{ label: title }]}>
      <div className="two">
        <div>
          <h2>{t("identity.contact.shown")}</h2>
          <ContactList contacts={contacts} none={t("identity.contact.none")} />
          <p>
            <a href={`/${locale}/firms/${firm.id}`}>{t("identity.contact.page")}</a>
          </p>
        </div>
        <aside className="side" aria-label={t("identity.contact.own")}>
          <ConsentForm firmId={firm.id} own={own} self={self} form={actionData?.form} />
        </aside>
      </div>
    </FirmPage>
  );
}
