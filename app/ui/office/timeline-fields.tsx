import { beijingMinute } from "../../kernel/instant.ts";
import { TextField } from "../primitives/field.tsx";
import type { ReturnedForm } from "../primitives/form-state.tsx";
import { Moment } from "../primitives/moment.tsx";
import { useWords } from "../words.tsx";
import { TaskForm } from "./task-page.tsx";
import type { WorkView } from "./work-view.ts";

const MOMENTS = ["publishAt", "questionsUntil", "deadline"] as const;

/** The moments of a call, typed in Beijing time; below each, the weekday and the reader's own time. */
export function TimelineFields({ work, form }: { work: WorkView; form: ReturnedForm | undefined }) {
  const { t } = useWords();
  const { call } = work;
  const fields = MOMENTS.map((name) => {
    const at = call[name];
    return { name, at, label: t(`office.timeline.${name}`), value: at === null ? "" : beijingMinute(at) };
  });
  return (
    <TaskForm work={work} task="timeline" form={form} stored={fields} stay={t("office.timeline.stay")}>
      {fields.map((field) => (
        <div key={field.name}>
          <TextField
            name={field.name}
            type="datetime-local"
            label={field.label}
            hint={t(`office.timeline.${field.name}Hint`)}
            value={field.value}
            {...(field.name === "publishAt" ? { optional: true } : {})}
          />
          {field.at === null ? null : (
            <p className="note">
              <Moment at={field.at} />
            </p>
          )}
        </div>
      ))}
    </TaskForm>
  );
}
