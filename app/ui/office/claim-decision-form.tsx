import type { RequestRow } from "../../domain/organizations/verification-queries.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Choice } from "../primitives/choice.tsx";
import { TextArea } from "../primitives/field.tsx";
import { FormState, type ReturnedForm } from "../primitives/form-state.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

/** Grants or refuses a claim to a firm, with the reason; what is decided says how. */
export function ClaimDecisionForm({
  request,
  isOwned,
  canDecide,
  form,
}: {
  request: Pick<RequestRow, "state" | "reason">;
  isOwned: boolean;
  canDecide: boolean;
  form: ReturnedForm | undefined;
}) {
  const { t } = useWords();
  if (request.state !== "pending") {
    return (
      <section className="card">
        <p>
          <Tag tone={request.state === "verified" ? "ok" : "warn"}>{t(`identity.history.state.${request.state}`)}</Tag>
        </p>
        <p>{request.reason ?? ""}</p>
      </section>
    );
  }
  if (!canDecide) return <p className="notice">{t("refusals.organization.own-firm")}</p>;
  const options = [
    { value: "verified", label: t("identity.claim.grant") },
    { value: "rejected", label: t("identity.claim.refuse") },
  ].filter(({ value }) => !isOwned || value === "rejected");
  return (
    <section className="card">
      <h2>{t("office.verifications.decide")}</h2>
      {isOwned ? <p className="notice">{t("refusals.organization.has-owner")}</p> : null}
      <FormState form={form}>
        <ActForm>
          <Choice name="decision" label={t("office.verifications.decision")} options={options} />
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
