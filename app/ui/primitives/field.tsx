import { useWords } from "../words.tsx";
import type { Option } from "./choice.tsx";
import { fieldId, useTyped } from "./form-state.tsx";
import { type FieldProps, Labelled } from "./labelled.tsx";

/** One line of text. `mode` picks the phone's keyboard. */
export function TextField({
  type = "text",
  most,
  mode,
  autoComplete,
  unit,
  ...field
}: FieldProps & {
  type?: "text" | "email" | "password" | "search" | "url" | "datetime-local" | "date" | "tel";
  most?: number;
  mode?: "numeric" | "decimal" | "email";
  autoComplete?: string;
  unit?: string;
}) {
  const typed = useTyped(field.name, field.value);
  return (
    <Labelled {...field}>
      {(described, invalid) => (
        <span className={unit === undefined ? "input-row" : "input-row with-unit"}>
          <input
            id={fieldId(field.name)}
            name={field.name}
            type={type}
            defaultValue={type === "password" ? undefined : typed}
            maxLength={most}
            inputMode={mode}
            autoComplete={autoComplete ?? "off"}
            aria-describedby={described}
            aria-invalid={invalid}
            aria-required={field.optional === true ? undefined : true}
          />
          {unit === undefined ? null : <span className="unit">{unit}</span>}
        </span>
      )}
    </Labelled>
  );
}

/** Several lines of text. */
export function TextArea({ rows = 4, most, ...field }: FieldProps & { rows?: number; most?: number }) {
  const typed = useTyped(field.name, field.value);
  return (
    <Labelled {...field}>
      {(described, invalid) => (
        <textarea
          id={fieldId(field.name)}
          name={field.name}
          rows={rows}
          maxLength={most}
          defaultValue={typed}
          aria-describedby={described}
          aria-invalid={invalid}
          aria-required={field.optional === true ? undefined : true}
        />
      )}
    </Labelled>
  );
}

/** A choice from a list. */
export function Select({ options, ...field }: FieldProps & { options: readonly Option[] }) {
  const { t } = useWords();
  const typed = useTyped(field.name, field.value);
  return (
    <Labelled {...field}>
      {(described, invalid) => (
        <select
          id={fieldId(field.name)}
          name={field.name}
          defaultValue={typed}
          aria-describedby={described}
          aria-invalid={invalid}
        >
          <option value="">{t("form.choose")}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** Files to send along; what is allowed stands in the hint. */
export function FileField({
  accept,
  multiple = false,
  ...field
}: FieldProps & { accept?: string; multiple?: boolean }) {
  return (
    <Labelled {...field}>
      {(described, invalid) => (
        <input
          id={fieldId(field.name)}
          name={field.name}
          type="file"
          accept={accept}
          multiple={multiple}
          aria-describedby={described}
          aria-invalid={invalid}
        />
      )}
    </Labelled>
  );
}

export function Hidden({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />;
}
