import { createContext, type ReactNode, useContext } from "react";
import type { Reason } from "../../search/engine.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Hidden } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";
import { isWord } from "./reason-words.ts";

type Muting = { readonly back: string };

const MutingContext = createContext<Muting | undefined>(undefined);

/** Offers below every result inside it to mute the result or a reason; `back` is this very page. Nothing for visitors. */
export function Muting({ back, children }: { back: string | undefined; children: ReactNode }) {
  return <MutingContext value={back === undefined ? undefined : { back }}>{children}</MutingContext>;
}

const MOST_WORDS = 4;

/** "Not right?" under one result: not this one, or not because of this word. Works without the script. */
export function MuteMenu({
  kind,
  id,
  words = [],
}: {
  kind: "call" | "scenario" | "product" | "organization";
  id: string;
  words?: readonly { readonly asked: string; readonly found: string; readonly kind?: Reason["kind"] | undefined }[];
}) {
  const { t } = useWords();
  const muting = useContext(MutingContext);
  if (muting === undefined) return null;
  const reasons = [...new Map(words.filter(isWord).map((word) => [`${word.asked}\n${word.found}`, word])).values()];
  return (
    <details className="mute note">
      <summary>{t("searches.mute.open")}</summary>
      <div className="mute-acts">
        <ActForm action="/mutes" className="inline">
          <Hidden name="kind" value={kind} />
          <Hidden name="id" value={id} />
          <Hidden name="back" value={muting.back} />
          <button type="submit" className="link">
            {t("searches.mute.thing")}
          </button>
        </ActForm>
        {reasons.slice(0, MOST_WORDS).map(({ asked, found, kind }) => (
          <ActForm key={`${asked}\n${found}`} action="/mutes/reasons" className="inline">
            <Hidden name="asked" value={asked} />
            <Hidden name="found" value={found} />
            <Hidden name="back" value={muting.back} />
            <button type="submit" className="link">
              {t(asked === found ? "searches.mute.reason" : `searches.mute.${kind === "near" ? "near" : "synonym"}`, {
                asked,
                found,
              })}
            </button>
          </ActForm>
        ))}
      </div>
    </details>
  );
}
