import type { ReactNode } from "react";
import { useWords } from "../words.tsx";
import { fieldId, useFieldErrors, useTyped, useTypedList } from "./form-state.tsx";

type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value?: string | null | undefined;
  readonly optional?: boolean;
};

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

export type Option = { readonly value: string; readonly label: string };

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

/** One of a few, all visible. */
export function Choice({ options, ...field }: FieldProps & { options: readonly Option[] }) {
  const typed = useTyped(field.name, field.value);
  return (
    <Group {...field}>
      {options.map((option, place) => (
        <label className="choice" key={option.value}>
          <input
            type="radio"
            id={place === 0 ? fieldId(field.name) : undefined}
            name={field.name}
            value={option.value}
            defaultChecked={typed === option.value}
          />
          {option.label}
        </label>
      ))}
    </Group>
  );
}

/** Any of several. */
export function Boxes({
  options,
  values,
  ...field
}: Omit<FieldProps, "value"> & { options: readonly Option[]; values: readonly string[] }) {
  const typed = useTypedList(field.name, values);
  return (
    <Group {...field}>
      {options.map((option, place) => (
        <label className="choice" key={option.value}>
          <input
            type="checkbox"
            id={place === 0 ? fieldId(field.name) : undefined}
            name={field.name}
            value={option.value}
            defaultChecked={typed.includes(option.value)}
          />
          {option.label}
        </label>
      ))}
    </Group>
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

function Labelled({
  name,
  label,
  hint,
  optional,
  children,
}: FieldProps & { children: (described: string | undefined, invalid: true | undefined) => ReactNode }) {
  const { t } = useWords();
  const errors = useFieldErrors(name);
  const id = fieldId(name);
  const described = [hint === undefined ? "" : `${id}-hint`, errors.length === 0 ? "" : `${id}-error`]
    .filter(Boolean)
    .join(" ");
  return (
    <div className={errors.length === 0 ? "field" : "field wrong"}>
      <label htmlFor={id}>
        {label}
        {optional === true ? <span className="note"> {t("form.optional")}</span> : null}
      </label>
      {hint === undefined ? null : (
        <p className="note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children(described === "" ? undefined : described, errors.length === 0 ? undefined : true)}
      <FieldErrors id={`${id}-error`} errors={errors} />
    </div>
  );
}

function Group({ name, label, hint, optional, children }: FieldProps & { children: ReactNode }) {
  const { t } = useWords();
  const errors = useFieldErrors(name);
  const id = fieldId(name);
  return (
    <fieldset
      className={errors.length === 0 ? "field" : "field wrong"}
      aria-describedby={errors.length === 0 ? undefined : `${id}-error`}
    >
      <legend>
        {label}
        {optional === true ? <span className="note"> {t("form.optional")}</span> : null}
      </legend>
      {hint === undefined ? null : <p className="note">{hint}</p>}
      <div className="choices">{children}</div>
      <FieldErrors id={`${id}-error`} errors={errors} />
    </fieldset>
  );
}

function FieldErrors({ id, errors }: { id: string; errors: readonly string[] }) {
  if (errors.length === 0) return null;
  return (
    <p className="error" id={id}>
      {errors.join(" ")}
    </p>
  );
}
