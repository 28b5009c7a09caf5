import type { ReactNode } from "react";
import { useWords } from "../words.tsx";
import { fieldId, useFieldErrors, useTyped, useTypedList } from "./form-state.tsx";
import { FieldErrors, type FieldProps } from "./labelled.tsx";

export type Option = { readonly value: string; readonly label: string };

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
