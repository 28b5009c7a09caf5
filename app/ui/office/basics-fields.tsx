import { POLICY_DOMAINS, type PolicyDomain } from "../../domain/policies/policy-domain.ts";
import { Choice } from "../primitives/choice.tsx";
import { Select, TextArea, TextField } from "../primitives/field.tsx";
import type { ReturnedForm } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";
import { TaskForm } from "./task-page.tsx";
import type { WorkView } from "./work-view.ts";

/** Title, text, domain, place: what a call is about. */
export function BasicsFields({
  work,
  domains,
  kinds,
  form,
}: {
  work: WorkView;
  domains: readonly PolicyDomain[];
  kinds: readonly WorkView["call"]["kind"][];
  form: ReturnedForm | undefined;
}) {
  const { t } = useWords();
  const { call } = work;
  const months = call.durationMonths === null ? "" : String(call.durationMonths);
  const label = (name: string) => t(`office.basics.${name}`);
  const stored = [
    { name: "titleZh", label: label("titleZh"), value: call.titleZh },
    { name: "titleEn", label: label("titleEn"), value: call.titleEn ?? "" },
    { name: "bodyZh", label: label("bodyZh"), value: call.bodyZh },
    { name: "bodyEn", label: label("bodyEn"), value: call.bodyEn ?? "" },
    { name: "place", label: label("place"), value: call.place ?? "" },
    { name: "durationMonths", label: label("durationMonths"), value: months },
  ];
  return (
    <TaskForm work={work} task="basics" form={form} stored={stored} stay={t("form.save")}>
      <TextField name="titleZh" label={label("titleZh")} hint={label("titleHint")} value={call.titleZh} most={120} />
      <TextField name="titleEn" label={label("titleEn")} value={call.titleEn} most={120} optional />
      <Choice
        name="kind"
        label={label("kind")}
        hint={label("kindHint")}
        value={call.kind}
        options={kinds.map((kind) => ({ value: kind, label: t(`terms.callKind.${kind}`) }))}
      />
      <Select
        name="domain"
        label={label("domain")}
        hint={label("domainHint")}
        value={call.domain}
        options={domains.map((domain) => ({
          value: domain,
          label: `${t("terms.article", { number: POLICY_DOMAINS[domain] })} ${t(`terms.domain.${domain}`)}`,
        }))}
      />
      <TextArea
        name="bodyZh"
        label={label("bodyZh")}
        hint={label("bodyHint")}
        value={call.bodyZh}
        rows={14}
        most={20_000}
      />
      <TextArea name="bodyEn" label={label("bodyEn")} value={call.bodyEn} rows={8} most={20_000} optional />
      <TextField name="city" label={label("city")} value={call.city} most={40} optional />
      <TextField name="place" label={label("place")} hint={label("placeHint")} value={call.place} most={120} />
      <TextField
        name="durationMonths"
        label={label("durationMonths")}
        value={months}
        mode="numeric"
        unit={label("months")}
        optional
      />
    </TaskForm>
  );
}
