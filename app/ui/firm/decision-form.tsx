import type { OrganizationRow } from "../../domain/organizations/organization.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Choice } from "../primitives/choice.tsx";
import { Hidden, TextArea, TextField } from "../primitives/field.tsx";
import { FormState, type ReturnedForm } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";

/** Verify with a last day, or reject; the reason either way. What cannot be decided says so. */
export function DecisionForm({
  organization: { verification, version },
  canDecide,
  isAsked,
  proposedDay,
  form,
}: {
  organization: Pick<OrganizationRow, "verification" | "version">;
  canDecide: boolean;
  /** Whether a request waits; a verified firm may ask anew before its last day. */
  isAsked: boolean;
  proposedDay: string;
  form: ReturnedForm | undefined;
}) {
  const { t } = useWords();
  const isPending = verification === "pending" || (verification === "verified" && isAsked);
  if (!canDecide) return <p className="notice">{t("refusals.organization.own-firm")}</p>;
  if (!isPending && verification !== "verified") {
    return <p className="notice">{t("refusals.organization.not-waiting")}</p>;
  }
  const options = [
    { value: "verified", label: t("office.verifications.verify") },
    { value: "rejected", label: t(isPending ? "office.verifications.reject" : "office.verifications.withdraw") },
  ].filter(({ value }) => isPending || value === "rejected");
  return (
    <section className="card">
      <h2>{t("office.verifications.decide")}</h2>
      <FormState form={form}>
        <ActForm>
          <Hidden name="version" value={String(version)} />
          <Choice name="decision" label={t("office.verifications.decision")} options={options} />
          {isPending ? (
            <TextField
              name="verifiedUntilOn"
              type="date"
              label={t("identity.verification.lastDay")}
              hint={t("identity.verification.lastDayHint")}
              value={proposedDay}
            />
          ) : null}
          <TextArea
            name="reason"
            label={t("office.verifications.reason")}
            hint={t("office.verifications.reasonHint")}
            most={2000}
          />
          <Button tone="go">{t("office.verifications.act")}</Button>
        </ActForm>
      </FormState>
    </section>
  );
}
