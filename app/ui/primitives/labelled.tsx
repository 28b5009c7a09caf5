import type { ReactNode } from "react";
import { useWords } from "../words.tsx";
import { fieldId, useFieldErrors } from "./form-state.tsx";

/** What every field has: its name in the form, its label, a hint, what is stored, and whether it may stay empty. */
export type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value?: string | null | undefined;
  readonly optional?: boolean;
};

/** A field of one control with its label, hint and what is wrong with it. */
export function Labelled({
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

/** What is wrong with a field, tied to it by `id`. */
export function FieldErrors({ id, errors }: { id: string; errors: readonly string[] }) {
  if (errors.length === 0) return null;
  return (
    <p className="error" id={id}>
      {errors.join(" ")}
    </p>
  );
}
