import type { FoundThing } from "../../i18n/read-finds.ts";
import { useWords } from "../words.tsx";
import { MuteMenu } from "./mute-menu.tsx";

/** What a notice of finds names: each thing, why it fits, and how to hear no more of it. */
export function FoundThings({ things }: { things: readonly FoundThing[] }) {
  const { t } = useWords();
  if (things.length === 0) return null;
  return (
    <ul className="found-things">
      {things.map(({ kind, id, title, path, reasons, words }) => (
        <li key={`${kind}:${id}`}>
          <span className="note">{t(`notices.finds.kind.${kind}`)}</span> <a href={path}>{title}</a>
          {reasons.map((reason) => (
            <p key={reason} className="why">
              {reason}
            </p>
          ))}
          <MuteMenu kind={kind} id={id} words={words} />
        </li>
      ))}
    </ul>
  );
}
