import { data } from "react-router";
import { addQualification } from "../../domain/organizations/add-qualification.ts";
import { listQualifications } from "../../domain/organizations/organization-queries.ts";
import { claimStateOn } from "../../domain/organizations/qualification.ts";
import { addQualificationCommand } from "../../domain/organizations/qualification-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { readFields, refusedForm } from "../../http/form.ts";
import { keepOptional } from "../../http/keep-evidence.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { notFound, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { newId } from "../../kernel/ids.ts";
import { beijingDate } from "../../kernel/instant.ts";
import { FirmPage } from "../../ui/firm/firm-page.tsx";
import { QualificationFields } from "../../ui/firm/qualification-fields.tsx";
import { StatusActs } from "../../ui/firm/status-acts.tsx";
import { StatusList } from "../../ui/firm/status-list.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button } from "../../ui/primitives/button.tsx";
import { Hidden } from "../../ui/primitives/field.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/qualifications.ts";
import { ownFirm } from "./own-firm.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { id, firm, canEdit } = ownFirm(visit, args.params.organizationId);
  const today = beijingDate(visit.now);
  const statuses = listQualifications(visit.db, id);
  const isLiving = (one: (typeof statuses)[number]) =>
    ["held", "waiting", "upcoming"].includes(claimStateOn(one, today));
  const renews = visit.url.searchParams.get("renews");
  return {
    firm,
    canEdit,
    living: statuses.filter(isLiving),
    past: statuses.filter((one) => !isLiving(one)),
    renewed: statuses.find((one) => one.id === renews) ?? null,
    freshId: newId<"qualification">(visit.now),
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { id, canEdit } = ownFirm(visit, args.params.organizationId);
  if (!canEdit) throw notFound();
  const fields = await formFields(args.request, visit.facts);
  fields.set("organizationId", id);
  const upload = fields.get("file");
  fields.delete("file");
  const reading = readFields(fields, addQualificationCommand);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const kept = await keepOptional(visit, upload, "file");
  const result = kept.ok ? addQualification(visit.db, { ...reading.value, file: kept.value }, visit) : kept;
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  return seeOther(visit, `/firm/${id}/qualifications`, doneFlash("organization.qualification-added"));
}

export default function Qualifications({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { firm, canEdit, living, past, renewed, freshId } = loaderData;
  const form = actionData?.form;
  return (
    <FirmPage firm={firm} tab="statuses" title={t("identity.statuses.title")} lead={t("identity.statuses.lead")}>
      <div className="two">
        <div>
          <StatusList
            statuses={living}
            none={t("firm.qualifications.none")}
            actFor={(one) => (canEdit ? <StatusActs firmId={firm.id} status={one} /> : null)}
          />
          {past.length === 0 ? null : (
            <section>
              <h2>{t("identity.statuses.past")}</h2>
              <StatusList
                statuses={past}
                none=""
                actFor={(one) => (canEdit ? <StatusActs firmId={firm.id} status={one} /> : null)}
              />
            </section>
          )}
        </div>
        {canEdit ? (
          <aside className="side" aria-label={t("firm.qualifications.add")}>
            <section className="card" id="add">
              <h2>{t(renewed === null ? "firm.qualifications.add" : "identity.statuses.renewTitle")}</h2>
              {renewed === null ? null : (
                <p className="note">{t("identity.statuses.renewNote", { number: renewed.number ?? "" })}</p>
              )}
              <FormState form={form}>
                <ActForm files>
                  <Hidden name="id" value={form?.typed.id?.[0] ?? freshId} />
                  {renewed === null ? null : <Hidden name="renewsId" value={renewed.id} />}
                  <QualificationFields kind={renewed?.kind} />
                  <div className="acts">
                    <Button tone="go">{t("firm.qualifications.act")}</Button>
                  </div>
                </ActForm>
              </FormState>
            </section>
          </aside>
        ) : null}
      </div>
    </FirmPage>
  );
}
