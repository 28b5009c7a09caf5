import type { LeadKind } from "../../domain/calls/call.ts";
import { percentText } from "../../kernel/share.ts";
import { Choice } from "../primitives/choice.tsx";
import { TextField } from "../primitives/field.tsx";
import type { ReturnedForm } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";
import { TaskForm } from "./task-page.tsx";
import type { WorkView } from "./work-view.ts";

/** Statutory tenders may not ask for local firms; the page says so beside the field. */
const STATUTORY: readonly (string | null)[] = ["GOV_PROCUREMENT", "SOE_PLATFORM"];

/** Who may answer: consortia or not, who leads, how much local small firms do, how many members. */
export function RulesFields({
  work,
  leadKinds,
  form,
}: {
  work: WorkView;
  leadKinds: readonly LeadKind[];
  form: ReturnedForm | undefined;
}) {
  const { t } = useWords();
  const { call } = work;
  const label = (name: string) => t(`office.rules.${name}`);
  const accepts = call.acceptsConsortium ? "yes" : "no";
  const share = call.leastLocalSmeShare === null ? "" : percentText(call.leastLocalSmeShare);
  const members = call.mostMembers === null ? "" : String(call.mostMembers);
  const stored = [
    { name: "acceptsConsortium", label: label("acceptsConsortium"), value: accepts },
    { name: "leadKind", label: label("leadKind"), value: call.leadKind },
    { name: "leastLocalSmeShare", label: label("leastLocalSmeShare"), value: share },
    { name: "mostMembers", label: label("mostMembers"), value: members },
  ];
  const isStatutory = STATUTORY.includes(call.investmentType);
  return (
    <TaskForm work={work} task="rules" form={form} stored={stored} stay={t("form.save")}>
      <Choice
        name="acceptsConsortium"
        label={label("acceptsConsortium")}
        value={accepts}
        options={[
          { value: "yes", label: t("form.yes") },
          { value: "no", label: t("form.no") },
        ]}
      />
      <Choice
        name="leadKind"
        label={label("leadKind")}
        value={call.leadKind}
        options={leadKinds.map((kind) => ({ value: kind, label: t(`terms.leadKind.${kind}`) }))}
      />
      <TextField
        name="leastLocalSmeShare"
        label={label("leastLocalSmeShare")}
        hint={label(isStatutory ? "shareStatutory" : "shareHint")}
        value={share}
        mode="decimal"
        unit="%"
        optional
      />
      <TextField
        name="mostMembers"
        label={label("mostMembers")}
        hint={label("membersHint")}
        value={members}
        mode="numeric"
        unit={label("members")}
        optional
      />
    </TaskForm>
  );
}
