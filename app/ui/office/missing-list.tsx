import type { Missing } from "../../domain/calls/call-completeness.ts";
import { refusalText } from "../../i18n/translate.ts";
import { fieldId } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";

/** What is still missing, each sentence leading to its field; `base` is the call's address when shown elsewhere. */
export function MissingList({ missing, base }: { missing: readonly Missing[]; base?: string }) {
  const { t } = useWords();
  if (missing.length === 0) return null;
  return (
    <ul className="missing">
      {missing.map(({ task, refusal }) => (
        <li key={`${task}:${refusal.code}:${refusal.field ?? ""}:${refusal.params.number ?? ""}`}>
          {refusal.field === undefined && base === undefined ? (
            refusalText(t, refusal)
          ) : (
            <a href={addressOf(task, refusal.field, base)}>{refusalText(t, refusal)}</a>
          )}
        </li>
      ))}
    </ul>
  );
}

function addressOf(task: string, field: string | undefined, base: string | undefined): string {
  const anchor = field === undefined ? "" : `#${fieldId(field)}`;
  return base === undefined ? anchor : `${base}/${task}${anchor}`;
}
