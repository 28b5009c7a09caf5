import { createContext, type ReactNode, useContext } from "react";
import { refusalText } from "../../i18n/translate.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { useWords } from "../words.tsx";

/** What came back of a form, shaped as `http/form.ts` makes it. */
export type ReturnedForm = {
  readonly typed: Readonly<Record<string, readonly string[]>>;
  readonly errors: Readonly<Record<string, readonly Refusal[]>>;
};

const FormStateContext = createContext<ReturnedForm | undefined>(undefined);

/** Gives the fields below what was typed and what is wrong, and says above them how many things need changing. */
export function FormState({ form, children }: { form: ReturnedForm | undefined; children: ReactNode }) {
  return (
    <FormStateContext value={form}>
      <ErrorSummary form={form} />
      {children}
    </FormStateContext>
  );
}

/** The refusals of one field as sentences. */
export function useFieldErrors(name: string): readonly string[] {
  const form = useContext(FormStateContext);
  const { t } = useWords();
  return (form?.errors[name] ?? []).map((one) => refusalText(t, one));
}

/** What stands in a field: what was typed last, else what is stored. */
export function useTyped(name: string, stored: string | null | undefined): string {
  const form = useContext(FormStateContext);
  return form === undefined ? (stored ?? "") : (form.typed[name]?.[0] ?? "");
}

/** The chosen values of a group of boxes. */
export function useTypedList(name: string, stored: readonly string[]): readonly string[] {
  const form = useContext(FormStateContext);
  return form === undefined ? stored : (form.typed[name] ?? []);
}

function ErrorSummary({ form }: { form: ReturnedForm | undefined }) {
  const { t } = useWords();
  const fields = Object.entries(form?.errors ?? {}).filter(([, refusals]) => refusals.length > 0);
  if (fields.length === 0) return null;
  return (
    <div className="notice refused" role="alert" id="errors" tabIndex={-1}>
      <b>{fields.length === 1 ? t("errors.form.single") : t("errors.form.title", { count: fields.length })}</b>
      <ul>
        {fields.flatMap(([name, refusals]) =>
          refusals.map((one) => (
            <li key={`${name}:${one.code}`}>
              {name === "" ? refusalText(t, one) : <a href={`#${fieldId(name)}`}>{refusalText(t, one)}</a>}
            </li>
          )),
        )}
      </ul>
    </div>
  );
}

/** The element id of a field; names with paths become plain. */
export function fieldId(name: string): string {
  return `f-${name.replace(/[^\w-]+/g, "-")}`;
}
